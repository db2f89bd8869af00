package fr.maillage.method;

import fr.maillage.relation.Relation;
import java.util.List;

/** How documents tell the programme: its method, its survey, its evaluation. */
public interface Methods {

	/** Every point of the method, by category in reading order, then by rank. */
	List<MethodTopic> topics();

	/** The questions of the survey, in their order. */
	List<SurveyQuestion> survey();

	/**
	 * Who commissioned, carried out, funded or supported an evaluation, of what, and the
	 * events of its study: by type, then by the actor's name.
	 */
	List<Relation> evaluation();

}
