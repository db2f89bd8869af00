package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.html.Nav;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import org.jspecify.annotations.Nullable;

/** Which milestones the line of time shows, each kind with its number. */
final class MilestoneKinds extends Nav {

	private final Asked asked;

	MilestoneKinds(Diffusion diffusion, Asked asked) {
		this.asked = asked;
		addClassNames("bar", "map-measures", "milestone-kinds");
		setAriaLabel(Words.say("diffusion.kinds"));
		add(choice(null, Words.say("diffusion.kinds.all"),
				diffusion.counts().values().stream().mapToInt(Integer::intValue).sum()));
		for (MilestoneKind kind : MilestoneKind.values()) {
			add(choice(kind, Words.label(kind), diffusion.counts().getOrDefault(kind, 0)));
		}
	}

	private Link choice(@Nullable MilestoneKind kind, String words, int number) {
		Link link = new Link(DiffusionNavigation.inTime(this.asked.only(kind)),
				Words.say("diffusion.kinds.counted", words, number));
		if (kind == this.asked.kind()) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
