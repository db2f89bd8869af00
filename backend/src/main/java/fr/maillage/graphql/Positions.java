package fr.maillage.graphql;

import java.util.Map;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/** Cursors as the ports know them: keys on which pages seek. */
final class Positions {

	private static final String SORT_KEY = "sortKey";

	private static final String ID = "id";

	private Positions() {
	}

	static ScrollPosition after(Cursor cursor) {
		return ScrollPosition.forward(Map.of(SORT_KEY, cursor.sortKey(), ID, cursor.id()));
	}

	static Cursor cursor(ScrollPosition position) {
		Map<String, Object> keys = ((KeysetScrollPosition) position).getKeys();
		return new Cursor(String.valueOf(keys.get(SORT_KEY)), String.valueOf(keys.get(ID)));
	}

}
