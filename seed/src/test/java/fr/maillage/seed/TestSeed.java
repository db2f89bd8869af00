package fr.maillage.seed;

import java.util.TreeMap;

/** A small readable folder of facts, of which a test changes one text. */
final class TestSeed {

	private static final String EVIDENCE = "facts,locator,quote,confidence,reason,premises";

	static final String ORGANIZATIONS = "sources/page/organizations.csv";

	static final String PROGRAMMES = "sources/page/programmes.csv";

	static final String RELATIONS = "sources/page/relations.csv";

	static final String CARD = "sources/page/source.yml";

	private final TreeMap<String, String> texts = new TreeMap<>();

	TestSeed() {
		with("fact-ids.txt", "A1\nA2\nP1\nR1\nR2\n");
		with(CARD, "title: Une page\nshort-name: Page\nkind: WEB_PAGE\n");
		with("sources/table/source.yml", "title: Une table\nshort-name: Table\nkind: TABLE\nfact-prefix: T-\n");
		with(ORGANIZATIONS, "id,kind,name,acronym,aliases,address,website,description," + EVIDENCE, """
				agence,ARS,Agence du Nord,,,,,,A1,l. 1,l'agence du Nord,,,
				""");
		with(PROGRAMMES, "id,name,aliases,description," + EVIDENCE, """
				programme,Programme,,,P1,l. 2,un programme,,,
				""");
		with(RELATIONS, "from,type,to,role,since,until,amount,currency,purpose,announced," + EVIDENCE, """
				agence,PILOTS,programme,,fin 2015 {2015-10/2015-12},,,,,,R1,l. 3,pilote le programme,,,
				""");
	}

	/** The folder with this text; columns and rows, or a whole text. */
	TestSeed with(String path, String... parts) {
		this.texts.put(path, String.join("\n", parts));
		return this;
	}

	/** The folder with one more row in a file. */
	TestSeed plus(String path, String row) {
		return with(path, this.texts.get(path) + row + "\n");
	}

	/** The folder with other words in a file. */
	TestSeed replacing(String path, String words, String others) {
		String text = this.texts.get(path);
		if (!text.contains(words)) {
			throw new IllegalArgumentException(path + " does not hold " + words);
		}
		return with(path, text.replace(words, others));
	}

	SeedFiles files() {
		return new SeedFiles(this.texts);
	}

	Seed read() {
		return new SeedReader().read(files());
	}

}
