package fr.maillage.database;

/** What {@code spring.neo4j.uri} holds is no address of a Neo4j. */
public final class NoNeo4jAddress extends StartRefused {

	NoNeo4jAddress(String value) {
		super(inBoth("« " + value + " » n’est pas l’adresse d’une base Neo4j (spring.neo4j.uri, SPRING_NEO4J_URI).",
				"\"" + value + "\" is no address of a Neo4j database (spring.neo4j.uri, SPRING_NEO4J_URI)."),
				inBoth("Écrivez bolt://hôte:7687, neo4j://hôte:7687 ou neo4j+s://hôte (chiffrée) ; ou retirez le réglage"
						+ " pour utiliser la base embarquée.",
						"Write bolt://host:7687, neo4j://host:7687 or neo4j+s://host (encrypted); or leave the setting"
								+ " out to use the embedded database."));
	}

}
