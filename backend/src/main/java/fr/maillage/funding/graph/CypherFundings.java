package fr.maillage.funding.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.figure.Figure;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.funding.Fundings;
import fr.maillage.graph.Questions;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the money of which documents speak, in two statements. */
@Repository
@Transactional(readOnly = true)
class CypherFundings implements Fundings {

	private static final CypherQuery RELATIONS = CypherQuery.named("funding/relations");

	private static final CypherQuery SUMS = CypherQuery.named("funding/sums");

	private final Questions questions;

	private final EntityReader<Figure> figures;

	CypherFundings(Questions questions, EntityReader<Figure> figures) {
		this.questions = questions;
		this.figures = figures;
	}

	@Override
	public Funding funding(FundingQuestion question) {
		List<FundingLine> given = this.questions.ask(RELATIONS, Map.of()).stream().map(this::given).toList();
		Set<String> told = given.stream()
			.flatMap((line) -> line.figures().stream())
			.map(Figure::id)
			.collect(Collectors.toSet());
		Stream<FundingLine> others = this.questions.ask(SUMS, Map.of())
			.stream()
			.map(this::sum)
			.filter((line) -> !told.contains(line.id()));
		return Funding.of(Stream.concat(given.stream(), others).toList(), question);
	}

	private FundingLine given(Row row) {
		Relation relation = RelationReader.relation(row.row("relation"));
		return new FundingLine(relation, row.rows("figures").stream().map(this.figures::read).toList(),
				RelationReader.ref(row.row("relation").row("to")), refs(row, "waves"), refs(row, "regions"),
				row.texts("sources"), statement(relation, row.texts("facts")));
	}

	/** The same facts of documents, the same funder and the same amount. */
	private static String statement(Relation relation, List<String> facts) {
		String amount = (relation.amount() != null) ? "~" + relation.amount().stripTrailingZeros().toPlainString() : "";
		return relation.from().id() + "~" + String.join("+", facts) + amount;
	}

	private FundingLine sum(Row row) {
		return new FundingLine(null, List.of(this.figures.read(row.row("figure"))),
				RelationReader.ref(row.row("about")), refs(row, "waves"), refs(row, "regions"), List.of());
	}

	private static List<EntityRef> refs(Row row, String name) {
		return row.rows(name).stream().map(RelationReader::ref).toList();
	}

}
