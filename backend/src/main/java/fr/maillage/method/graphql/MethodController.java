package fr.maillage.method.graphql;

import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.method.Methods;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.graphql.Things;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers how documents tell the programme. */
@Controller
class MethodController {

	private final Methods methods;

	private final Disagreements disagreements;

	MethodController(Methods methods, Disagreements disagreements) {
		this.methods = methods;
		this.disagreements = disagreements;
	}

	@QueryMapping
	List<MethodTopic> method(@Argument @Nullable MethodCategory category) {
		return this.methods.topics()
			.stream()
			.filter((topic) -> category == null || topic.category() == category)
			.toList();
	}

	@QueryMapping
	List<SurveyQuestion> survey() {
		return this.methods.survey();
	}

	@QueryMapping
	List<Relation> evaluation() {
		return this.methods.evaluation();
	}

	@SchemaMapping
	@Nullable CompletableFuture<Entity> about(MethodTopic topic, DataLoader<String, Entity> things) {
		EntityRef about = topic.about();
		return (about != null) ? things.load(about.id()) : null;
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> about(SurveyQuestion question, DataLoader<String, Entity> things) {
		return Things.named(question.about(), things);
	}

	@BatchMapping
	Map<MethodTopic, List<Disagreement>> disagreements(List<MethodTopic> topics) {
		List<Disagreement> all = this.disagreements
			.about(topics.stream().flatMap((topic) -> ids(topic).stream()).distinct().toList());
		Map<MethodTopic, List<Disagreement>> found = new LinkedHashMap<>();
		topics.forEach((topic) -> found.put(topic,
				all.stream().filter((disagreement) -> disagreement.isAbout(ids(topic))).toList()));
		return found;
	}

	private static Set<String> ids(MethodTopic topic) {
		return topic.elements().stream().map(MethodElement::id).collect(Collectors.toSet());
	}

}
