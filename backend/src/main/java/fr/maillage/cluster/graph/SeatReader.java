package fr.maillage.cluster.graph;

import fr.maillage.cluster.Seat;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a seat of its properties. */
@Component
class SeatReader implements EntityReader<Seat> {

	@Override
	public EntityKind kind() {
		return EntityKind.SEAT;
	}

	@Override
	public Seat read(Row row) {
		return new Seat(row.text("id"), row.text("name"), row.integer("position"), row.text("role"), row.status(),
				row.citationIds());
	}

}
