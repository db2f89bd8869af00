package fr.maillage.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Location;
import fr.maillage.catalogue.Readiness;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of pages in French over the {@link Story}, with neither browser nor database.
 */
@ContextConfiguration(classes = InMemoryProduct.class)
@ViewPackages(packages = "fr.maillage.ui")
public abstract class ViewTest extends SpringBrowserlessTest {

	@Autowired
	private Readiness readiness;

	@BeforeEach
	void speakFrench() {
		this.readiness.become(new Readiness.State.Ready());
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	/** How far the product is in bringing its facts in. */
	protected void become(Readiness.State state) {
		this.readiness.become(state);
	}

	/** Opens an address, and returns all that its page says. */
	protected String visit(String address) {
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		return page();
	}

	/** All that the page says. */
	protected String page() {
		return text($(Main.class).single());
	}

	/** Its heading. */
	protected String heading() {
		return text($(H1.class).single());
	}

	/** The sentence on which it opens. */
	protected String lead() {
		return text($(Paragraph.class).withClassName("lead").first());
	}

	/** Opens the first proof that says these words, and returns what its window says. */
	protected String proof(String words) {
		NativeButton badge = $(NativeButton.class).withClassName("proof")
			.withCondition((proof) -> text(proof).contains(words))
			.first();
		test(badge).click();
		return text($(Popover.class).all().getLast());
	}

	/** All that a part of it says. */
	protected static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
