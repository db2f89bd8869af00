package fr.maillage.theme.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import fr.maillage.theme.Theme;
import org.springframework.stereotype.Component;

/** Makes a theme of its properties. */
@Component
class ThemeReader implements EntityReader<Theme> {

	@Override
	public EntityKind kind() {
		return EntityKind.THEME;
	}

	@Override
	public Theme read(Row row) {
		return new Theme(row.text("id"), row.text("name"), row.textOrNull("family"), row.status(), row.citationIds());
	}

}
