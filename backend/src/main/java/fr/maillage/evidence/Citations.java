package fr.maillage.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The evidence, by its ids. */
public interface Citations {

	/** The citations of these ids, by id; every id that exists. */
	Map<String, Citation> byIds(Collection<String> ids);

	/** The stated citations of each of these facts: the premises of an inference. */
	Map<String, List<Citation>> byFacts(Collection<String> factIds);

}
