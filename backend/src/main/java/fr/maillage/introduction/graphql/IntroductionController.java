package fr.maillage.introduction.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.introduction.Answer;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Cost;
import fr.maillage.introduction.Hop;
import fr.maillage.introduction.Introductions;
import fr.maillage.introduction.Wish;
import fr.maillage.relation.Entity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who could introduce one to another. */
@Controller
class IntroductionController {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private final Introductions introductions;

	IntroductionController(Introductions introductions) {
		this.introductions = introductions;
	}

	@QueryMapping
	Answer paths(@Argument String from, @Argument String to, @Argument List<Constraint> constraints,
			@Argument int maxHops, @Argument @Nullable LocalDate asOf) {
		if (maxHops < 1 || maxHops > Wish.LONGEST) {
			throw new BadInput("`maxHops` must be between 1 and %d; it is %d.".formatted(Wish.LONGEST, maxHops));
		}
		return this.introductions
			.answer(new Wish(from, to, Set.copyOf(constraints), maxHops, (asOf != null) ? asOf : LocalDate.now(PARIS)));
	}

	@SchemaMapping
	CompletableFuture<Entity> from(Hop hop, DataLoader<String, Entity> things) {
		return things.load(hop.from().id());
	}

	@SchemaMapping
	CompletableFuture<Entity> to(Hop hop, DataLoader<String, Entity> things) {
		return things.load(hop.to().id());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Entity> through(Cost cost, DataLoader<String, Entity> things) {
		return (cost.through() != null) ? things.load(cost.through().id()) : null;
	}

}
