package fr.maillage.method;

import fr.maillage.relation.Relation;
import java.util.List;

/** The programme as documents tell it, held in memory. */
public record InMemoryMethods(List<MethodTopic> topics, List<SurveyQuestion> survey,
		List<Relation> evaluation) implements Methods {
}
