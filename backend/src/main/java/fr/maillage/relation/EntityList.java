package fr.maillage.relation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which things a list holds, and in which order.
 *
 * @param kind only this kind
 * @param category only this one: the label of an organization's kind, the type of an
 * establishment or group, the measure of a figure, the kind of a document, resource or
 * text, the category of an element of the method, the family of a theme, the kind of a
 * team; the empty text for those without; null for all
 * @param text words that the name holds, with or without accents; null for any
 * @param near only what is linked to all of these regions, waves and themes: located in
 * it, covering it, about it, part of it, addressing it, or taking part in a cluster of it
 * @param order one that makes sense for the kind
 */
public record EntityList(EntityKind kind, @Nullable String category, @Nullable String text, List<String> near,
		EntityOrder order) {

	public EntityList {
		near = List.copyOf(near);
		text = (text == null || text.isBlank()) ? null : text;
	}

	/** All the things of a kind, by name. */
	public static EntityList of(EntityKind kind) {
		return new EntityList(kind, null, null, List.of(), EntityOrder.NAME);
	}

	/** The same list, of that category only, or of all when null. */
	public EntityList in(@Nullable String category) {
		return new EntityList(this.kind, category, this.text, this.near, this.order);
	}

	/** The same list, of the names that hold these words. */
	public EntityList named(@Nullable String text) {
		return new EntityList(this.kind, this.category, text, this.near, this.order);
	}

	/** The same list, of what is linked to all of these. */
	public EntityList near(List<String> near) {
		return new EntityList(this.kind, this.category, this.text, near, this.order);
	}

	/** The same list in another order. */
	public EntityList by(EntityOrder order) {
		return new EntityList(this.kind, this.category, this.text, this.near, order);
	}

	/** The orders in which it can stand. */
	public List<EntityOrder> orders() {
		return EntityOrder.of(this.kind, this.category != null);
	}

	/** Whether it leaves some of its kind out. */
	public boolean filtered() {
		return this.category != null || this.text != null || !this.near.isEmpty();
	}

	/**
	 * How many things the list holds.
	 * @param categories how many there are in each, as {@link Entities#categories} counts
	 */
	public long count(Map<String, Long> categories) {
		return (this.category != null) ? categories.getOrDefault(this.category, 0L)
				: categories.values().stream().mapToLong(Long::longValue).sum();
	}

}
