package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a part of the method of its properties. */
@Component
class MethodElementReader implements EntityReader<MethodElement> {

	@Override
	public EntityKind kind() {
		return EntityKind.METHOD_ELEMENT;
	}

	@Override
	public MethodElement read(Row row) {
		return new MethodElement(row.text("id"), row.text("name"), row.constant("category", MethodCategory.class),
				row.text("topic"), row.integer("position"), row.textOrNull("value"), row.textOrNull("description"),
				row.status(), row.citationIds());
	}

}
