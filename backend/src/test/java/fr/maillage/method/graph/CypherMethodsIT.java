package fr.maillage.method.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.method.Methods;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphIntegrationTest(fixtures = "fixtures/programme.cypher")
class CypherMethodsIT {

	@Autowired
	private Methods methods;

	@Test
	void topicsFollowTheReadingOrderOfTheParts() {
		assertThat(this.methods.topics()).extracting(MethodTopic::topic)
			.containsExactly("taille", "duree", "jour-1", "jour-2", "methodologie");
	}

	@Test
	void whatDocumentsTellOfOnePointStandsTogether() {
		assertThat(this.methods.topics().getFirst().elements()).extracting(MethodElement::value)
			.containsExactly("7-8 établissements", "5 à 8 structures");
	}

	@Test
	void onlyACaseIsAboutAnEstablishment() {
		List<MethodTopic> topics = this.methods.topics();
		assertThat(topics.getLast().about()).extracting(EntityRef::id).isEqualTo("residence-le-6eme");
		assertThat(topics.subList(0, topics.size() - 1)).allSatisfy((topic) -> assertThat(topic.about()).isNull());
	}

	@Test
	void questionsTellTheirBaseAndWhoWasAsked() {
		List<SurveyQuestion> survey = this.methods.survey();
		assertThat(survey).extracting(SurveyQuestion::question).containsExactly("Q5", "Q6", "Q10");
		assertThat(survey).extracting(SurveyQuestion::base).containsExactly(null, 17, null);
		assertThat(survey.get(1).about()).extracting(EntityRef::id).containsExactly("cluster-blocs");
		assertThat(survey.get(1).answers().getFirst().possible()).isFalse();
	}

	@Test
	void evaluationTellsWhoCommissionedAndCarriedOutTheStudyAndItsEvents() {
		assertThat(this.methods.evaluation()).extracting(Relation::id)
			.containsExactly("evenement-depot~ABOUT~rapport", "lest~CARRIES~rapport",
					"copil-national~COMMISSIONED~rapport", "lest~EVALUATED~programme-clusters-qvct");
	}

}
