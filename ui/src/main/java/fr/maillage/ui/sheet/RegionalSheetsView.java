package fr.maillage.ui.sheet;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import fr.maillage.territory.Region;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;

/** The sheets of all regions, one by one or in one file. */
@Route(SheetNavigation.SHEETS)
@AnonymousAllowed
class RegionalSheetsView extends Page implements BeforeEnterObserver {

	private static final int REGIONS = 100;

	private static final int POLL = 500;

	private final transient Territories territories;

	private final transient SheetReader reader;

	private final transient SheetPress press;

	private final transient ProductAddress address;

	private final Div work = new Div();

	private final ProgressBar bar = new ProgressBar(0, 1, 0);

	private final Span progress = new Span();

	private transient @Nullable Batch batch;

	private @Nullable Registration polls;

	RegionalSheetsView(Territories territories, SheetReader reader, SheetPress press, ProductAddress address) {
		this.territories = territories;
		this.reader = reader;
		this.press = press;
		this.address = address;
		this.work.addClassNames("bar", "sheet-tools");
		this.work.getElement().setAttribute("role", "status");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		LocalDate since = SheetNavigation.since(event.getLocation()).orElse(null);
		List<Region> regions = this.territories.regions(ScrollPosition.keyset(), REGIONS).getContent();
		begin(Words.say("sheets"));
		heading(new Span(Words.say("sheets")));
		add(lead(Words.say("sheets.lead", regions.size())));
		SheetNavigation.unheeded(event.getLocation()).ifPresent((sentence) -> add(new Unheeded(sentence)));
		leave();
		offer(regions, since);
		UnorderedList list = new UnorderedList();
		list.addClassName("sheet-list");
		regions.forEach((region) -> list.add(new ListItem(
				new Link(SheetNavigation.address(Objects.requireNonNull(region.code()), since), region.name()))));
		add(this.work, card(list));
	}

	private void offer(List<Region> regions, @Nullable LocalDate since) {
		NativeButton make = new NativeButton(Words.say("sheets.make", regions.size()));
		make.addClassName("btn");
		make.addClickListener((click) -> begin(regions, since));
		this.work.removeAll();
		this.work.add(make);
	}

	private void begin(List<Region> regions, @Nullable LocalDate since) {
		String base = this.address.base();
		List<Batch.Sheet> sheets = this.reader.read(regions, since, base)
			.stream()
			.map((facts) -> new Batch.Sheet(new RegionalSheet(facts).getElement().getOuterHTML(),
					Words.say("sheet.title", facts.overview().region().name())))
			.toList();
		Batch made = new Batch(this.press, Words.say("sheets"), sheets, Words.language().toLanguageTag(), base);
		this.batch = made;
		this.bar.setMax(made.size());
		this.bar.getElement().setAttribute("aria-label", Words.say("sheets.progress.label"));
		NativeButton stop = new NativeButton(Words.say("sheets.stop"), (click) -> made.stop());
		stop.addClassName("btn");
		this.work.removeAll();
		this.work.add(this.bar, this.progress, stop);
		UI ui = UI.getCurrent();
		ui.setPollInterval(POLL);
		this.polls = ui.addPollListener((poll) -> tell(made, regions, since));
		made.start();
		tell(made, regions, since);
	}

	private void tell(Batch made, List<Region> regions, @Nullable LocalDate since) {
		byte[] file = made.file();
		if (file != null) {
			end();
			give(file);
		}
		else if (made.failed() || made.stopped()) {
			end();
			offer(regions, since);
			this.work.add(made.busy() ? new Unheeded(Words.say("sheets.busy"))
					: made.failed() ? new Unheeded(Words.say("sheets.failed")) : new Span(Words.say("sheets.stopped")));
		}
		else {
			this.bar.setValue(made.made());
			this.progress.setText(Words.say("sheets.progress", made.made(), made.size()));
		}
	}

	private void give(byte[] file) {
		Anchor whole = new Anchor((DownloadHandler) (event) -> {
			event.setFileName(SheetNavigation.SHEETS + ".pdf");
			event.setContentType("application/pdf");
			event.getOutputStream().write(file);
		}, Words.say("sheets.take", (file.length + 1023) / 1024));
		whole.addClassName("btn");
		this.work.removeAll();
		this.work.add(whole);
	}

	/** Nobody waits any more. */
	@Override
	protected void onDetach(DetachEvent event) {
		leave();
	}

	/** Of another address, the sheets that are being made are not wanted either. */
	private void leave() {
		if (this.batch != null) {
			this.batch.stop();
			this.batch = null;
			end();
		}
	}

	private void end() {
		UI ui = UI.getCurrent();
		if (ui != null) {
			ui.setPollInterval(-1);
		}
		if (this.polls != null) {
			this.polls.remove();
			this.polls = null;
		}
	}

}
