package fr.maillage.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Location;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;

/**
 * The box that stands above every page: it suggests while one types; the arrows and Enter
 * choose a suggestion, Enter alone opens all that was found. On a narrow screen it is a
 * link to the page on which one can search.
 */
public final class SearchBox extends Div {

	private static final int SUGGESTED = 10;

	private final transient Searches searches;

	private final ComboBox<Suggestion> box = new ComboBox<>();

	public SearchBox(Searches searches) {
		this.searches = searches;
		addClassName("searchbox");
		getElement().setAttribute("role", "search");
		this.box.setAriaLabel(Words.say("search"));
		this.box.setPlaceholder(Words.say("search"));
		this.box.setPrefixComponent(Icon.SEARCH.drawing());
		this.box.setPageSize(SUGGESTED * 2);
		this.box.setItems(this::suggest);
		this.box.setItemLabelGenerator(Suggestion::label);
		this.box.setRenderer(LitRenderer.<Suggestion>of(
				"""
						<div class="suggestion ${item.place}"><span class="group">${item.group}</span>
						<span class="name" lang="${item.language}">${item.name}</span> <span class="why" lang="${item.reason}">${item.why}</span></div>""")
			.withProperty("group", Suggestion::group)
			.withProperty("name", Suggestion::name)
			.withProperty("why", (line) -> line.why().words())
			.withProperty("reason", (line) -> line.why().language())
			.withProperty("language", Suggestion::language)
			.withProperty("place", (line) -> line.all() ? "all" : ""));
		this.box.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				go(change.getValue().address());
			}
		});
		Keys.ask(this.box, (text) -> go(SearchNavigation.address(new Search(text, Set.of()))));
		Link page = SearchNavigation.to("");
		page.add(Icon.SEARCH.drawing(), Hidden.text(Words.say("search")));
		page.addClassName("searchlink");
		add(this.box, page);
	}

	private Stream<Suggestion> suggest(Query<Suggestion, String> query) {
		String typed = query.getFilter().orElse("").strip();
		int offset = query.getOffset();
		int limit = query.getLimit();
		if (typed.isEmpty()) {
			return Stream.empty();
		}
		List<Suggestion> lines = Suggestion.of(typed,
				this.searches.find(new Search(typed, Set.of()), ScrollPosition.keyset(), SUGGESTED));
		return lines.stream().skip(offset).limit(limit);
	}

	private void go(String address) {
		this.box.clear();
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

}
