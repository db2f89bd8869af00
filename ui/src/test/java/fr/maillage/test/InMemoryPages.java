package fr.maillage.test;

import java.util.List;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Pages of a list that is held in memory. */
public final class InMemoryPages {

	private InMemoryPages() {
	}

	/** The page that starts after that position, or the first. */
	public static <T> Window<T> page(List<T> all, ScrollPosition position, int limit) {
		int start = (position instanceof OffsetScrollPosition offset && !offset.isInitial())
				? (int) offset.getOffset() + 1 : 0;
		int end = Math.min(start + limit, all.size());
		return Window.from(all.subList(start, end), (index) -> ScrollPosition.offset((long) start + index),
				end < all.size());
	}

}
