package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.MainLayout;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nothing is at this address: says what was asked for, and what is nearest. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

	private static final Map<String, String> LISTS = new LinkedHashMap<>();

	static {
		LISTS.put(Address.REGIONS, "regions");
		LISTS.put(Address.CLUSTERS, "clusters");
		LISTS.put(Address.ORGANIZATIONS, "organizations");
		LISTS.put(Address.SOURCES, "sources");
		LISTS.put(Address.DISAGREEMENTS, "disagreements");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
		begin(Words.say("not-found"));
		heading(new Span(Words.say("not-found")));
		if (error.getCaughtException() instanceof UnknownThing unknown) {
			String kind = unknown.kind().map(EntityKind::name).orElse("ANY");
			add(Sentence.into(lead(), "not-found." + kind, new Printed(unknown.id())));
		}
		else {
			add(Sentence.into(lead(), "not-found.address", new Printed("/" + event.getLocation().getPath())));
		}
		add(section(Words.say("not-found.nearest"), card(nearest(event.getLocation().getFirstSegment()))));
		return HttpStatusCode.NOT_FOUND.getCode();
	}

	private static Bulleted nearest(String folder) {
		Map<String, String> lists = new LinkedHashMap<>();
		if (LISTS.containsKey(folder)) {
			lists.put(folder, LISTS.get(folder));
		}
		lists.putAll(LISTS);
		lists.put("", "home");
		return new Bulleted("questions", lists.entrySet().stream().map((list) -> {
			Link link = new Link(list.getKey(), Words.say("not-found.see." + list.getValue()));
			link.add(Icon.ARROW_RIGHT.drawing());
			return link;
		}).toList());
	}

}
