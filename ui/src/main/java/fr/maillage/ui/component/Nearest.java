package fr.maillage.ui.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where to go from an address that leads nowhere, or from a page that failed. */
public final class Nearest {

	private static final Map<String, String> LISTS = new LinkedHashMap<>();

	static {
		LISTS.put(Address.REGIONS, "regions");
		LISTS.put(Address.CLUSTERS, "clusters");
		LISTS.put(Address.ORGANIZATIONS, "organizations");
		LISTS.put(Address.SOURCES, "sources");
		LISTS.put(Address.DISAGREEMENTS, "disagreements");
	}

	private Nearest() {
	}

	/** Links to the lists, that of the same folder first. */
	public static List<Link> to(String folder) {
		Map<String, String> lists = new LinkedHashMap<>();
		if (LISTS.containsKey(folder)) {
			lists.put(folder, LISTS.get(folder));
		}
		lists.putAll(LISTS);
		lists.put("", "home");
		return lists.entrySet().stream().map((list) -> {
			Link link = new Link(list.getKey(), Words.say("not-found.see." + list.getValue()));
			link.add(Icon.ARROW_RIGHT.drawing());
			return link;
		}).toList();
	}

}
