package fr.maillage.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.catalogue.Catalogue;
import fr.maillage.search.Searches;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.search.SearchBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands around every page: brand, search, rail, language, colours, and the legend
 * below.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

	private static final Logger log = LoggerFactory.getLogger(MainLayout.class);

	/**
	 * Goes to the place that the address names. The browser looked for it before there
	 * was a page, and draws no page before all its parts are loaded. After a page inside
	 * the product, keyboards and screen readers start at that place or at the heading.
	 */
	private static final String ARRIVE = """
			const arrive = () => {
				const page = document.querySelector('main');
				if (!page?.checkVisibility()) {
					requestAnimationFrame(arrive);
					return;
				}
				const cited = page.querySelector('.pointed');
				(cited ?? document.getElementById(location.hash.slice(1)))
					?.scrollIntoView({ block: cited ? 'center' : 'start' });
				if (cited || $0) {
					(cited ?? page.querySelector('h1'))?.focus({ preventScroll: true });
				}
			};
			setTimeout(arrive)""";

	private final Div content = new Div();

	private final Rail rail = new Rail();

	private final Anchor skip = new Anchor();

	private final OnPaper paper = new OnPaper();

	private final LegendFooter footer;

	private boolean arrived;

	public MainLayout(Catalogue catalogue, Searches searches) {
		setPrimarySection(Section.NAVBAR);
		// the document scrolls, not a box in it: print, Back and the keyboard work as
		// everywhere
		getElement().setAttribute("no-scroll", true);
		DrawerToggle toggle = new DrawerToggle();
		toggle.setAriaLabel(Words.say("rail.open"));
		this.skip.setText(Words.say("skip"));
		this.skip.addClassName("skip");
		// the page has a base address, so "#contenu" alone would leave it
		this.skip.getElement().executeJs("""
				this.addEventListener('click', (event) => {
					event.preventDefault();
					const main = document.querySelector('main h1');
					main?.focus();
				})""");
		Header header = new Header(this.skip, toggle, new Brand(), new SearchBox(searches), new Preferences());
		header.addClassName("top");
		addToNavbar(header);
		addToDrawer(this.rail);
		this.content.addClassName("page");
		this.footer = footer(catalogue);
		this.content.add(this.paper, this.footer);
		setContent(this.content);
	}

	/** Around a page that could not be made it must stand, whatever the graph says. */
	private static LegendFooter footer(Catalogue catalogue) {
		try {
			return new LegendFooter(catalogue.describe());
		}
		catch (RuntimeException ex) {
			log.warn("The version of the data could not be told below the page: {}", ex.toString());
			return new LegendFooter();
		}
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement page) {
		if (page != null) {
			this.content.getElement().insertChild(1, page.getElement());
		}
	}

	@Override
	public void removeRouterLayoutContent(@Nullable HasElement page) {
		if (page != null) {
			page.getElement().removeFromParent();
		}
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.rail.mark(event.getLocation().getFirstSegment());
		if (event.getActiveChain().getFirst() instanceof HasDynamicTitle page) {
			this.footer.about(page.getPageTitle());
		}
		this.paper.read();
		this.skip.setHref(event.getLocation().getPathWithQueryParameters() + "#contenu");
		getElement().executeJs(ARRIVE, this.arrived);
		if (this.arrived && isOverlay()) {
			setDrawerOpened(false);
		}
		this.arrived = true;
	}

}
