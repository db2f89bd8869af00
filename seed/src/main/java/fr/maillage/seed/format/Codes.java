package fr.maillage.seed.format;

import java.util.List;

/** The words that a coded column may hold. */
public final class Codes {

	static final List<String> ORGANIZATION = List.of("NATIONAL_BODY", "ARS", "ARACT", "OPCO", "FEDERATION", "UNION",
			"USER_ASSOCIATION", "TERRITORIAL_AUTHORITY", "PREVENTION_BODY", "RESEARCH_BODY", "STATE_SERVICE",
			"SECTOR_NETWORK", "STEERING_COMMITTEE");

	static final List<String> ESTABLISHMENT = List.of("HOSPITAL", "CLINIC", "EHPAD", "HAD", "SSIAD", "HOME_HELP",
			"REHABILITATION", "DAY_HOSPITAL", "ESMS", "MIXED");

	static final List<String> SECTOR = List.of("PUBLIC", "PRIVATE", "PRIVATE_NON_PROFIT", "PUBLIC_AND_PRIVATE");

	static final List<String> TEAM = List.of("TRINOME", "QUADRINOME", "GROUP");

	static final List<String> SEAT = List.of("DIRECTION", "STAFF", "MEDICAL", "MANAGEMENT", "OTHER");

	static final List<String> METHOD = List.of("FORMAT", "DAY", "METHOD", "GOVERNANCE", "PARTNERSHIP", "CONDITION",
			"VIGILANCE", "DIFFICULTY", "FEEDBACK", "CASE", "EVALUATION");

	static final List<String> POLICY_TEXT = List.of("AGREEMENT", "DRAFT", "STRATEGY", "INSTRUCTION", "CONTRACT", "PLAN",
			"LAW", "DECREE");

	static final List<String> RESOURCE = List.of("VIDEO", "PUBLICATION", "PROCEEDINGS", "REPORT", "TOOL", "CALL");

	static final List<String> MEASURE = List.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS", "AMOUNT", "INTERVIEWS",
			"STRUCTURES", "DEPARTEMENTS", "PAGES", "PROJECTS", "MEMBERS", "CONSULTATIONS", "DOWNLOADS", "AGENTS",
			"EMPLOYEES", "PERSONS", "DAYS", "SESSIONS", "AUTHORS", "RESPONDENTS");

	static final List<String> MATTER = List.of("COUNTS", "CALENDAR", "METHOD", "ACTORS", "EVALUATION", "DOCUMENTS");

	static final List<String> CURRENCY = List.of("EUR");

	public static final List<String> CONFIDENCE = List.of("HIGH", "MEDIUM", "LOW");

	public static final List<String> DOCUMENT = List.of("WEB_PAGE", "RECORD", "SLIDES", "PRESS_RELEASE", "LEAFLET",
			"TABLE", "ARTICLE", "LAW", "REPORT", "DEDUCTIONS");

	private Codes() {
	}

}
