package fr.maillage.cluster.graph;

import fr.maillage.cluster.Team;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a team of its properties. */
@Component
class TeamReader implements EntityReader<Team> {

	@Override
	public EntityKind kind() {
		return EntityKind.TEAM;
	}

	@Override
	public Team read(Row row) {
		return new Team(row.text("id"), row.text("name"), row.text("teamKind"), row.textOrNull("description"),
				row.status(), row.citationIds());
	}

}
