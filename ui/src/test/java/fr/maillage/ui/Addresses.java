package fr.maillage.ui;

import java.util.List;

/** The addresses at which a browser looks. */
final class Addresses {

	/** A page of every sort. */
	static final List<String> ADDRESSES = List.of("/", "/couverture", "/diffusion", "/financements", "/carte",
			"/controles", "/reseau", "/reseau?de=has", "/introductions", "/pairs", "/pairs?de=residence-le-6eme",
			"/introductions?de=aract-auvergne-rhone-alpes&vers=residence-le-6eme", "/fiches", "/regions/28/fiche",
			"/regions", "/regions/28", "/regions/84", "/clusters", "/clusters/cluster-normandie-blocs-operatoires",
			"/organismes", "/organismes/has", "/sources", "/sources/communique-2017", "/desaccords",
			"/desaccords/desaccord-k2", "/programme", "/etablissements", "/groupes", "/thematiques",
			"/thematiques?q=zzz", "/vagues", "/experimentations", "/methode", "/enquete", "/evenements", "/ressources",
			"/textes", "/chiffres", "/chiffres?categorie=CLUSTERS", "/recherche", "/recherche?q=had",
			"/recherche?q=t%C3%A9l%C3%A9travail");

	/** Each filter and each order of lists, alone and together. */
	static final List<String> NARROWED = List.of("/regions?etat=NOT_DOCUMENTED",
			"/regions?etat=NUMBER_UNKNOWN&ordre=nombre", "/couverture?colonnes=toutes&depuis=2018&ordre=nombre",
			"/couverture?axe=SECTOR&region=region-84&colonne=SOCIAL_CARE", "/couverture?axe=WAVE&etat=NOT_DOCUMENTED",
			"/diffusion?nature=EVENT&vague=vague-1", "/diffusion?cumul=vague-dgcs-2018",
			"/carte?niveau=DEPARTEMENT&ordre=nombre", "/carte?mesure=PARTICIPANTS&territoire=region-84",
			"/controles?controle=NO_FUNDER", "/reseau?region=region-28",
			"/reseau?de=has&choisi=has&vue=niveaux&le=2018-01-01&masque=SUPPORTS",
			"/reseau?de=dgos&pas=plus:vague-1:PART_OF:INCOMING&pas=plus:cluster-normandie-blocs-operatoires:PARTICIPATES_IN"
					+ ":INCOMING&pas=plus:groupe-normandie-6:PART_OF:INCOMING&masque=SUPPORTS&choisi=dgos~FUNDS~vague-1~2015-10_2015-12~until-2017-07~1000000eur",
			"/reseau?de=zzz", "/pairs?theme=theme-had&type=HAD&poids=TYPE:10&poids=BODY:0",
			"/pairs?de=ch-dieppe&theme=zzz", "/introductions?de=ch-dieppe&vers=groupe-occitanie-had-6",
			"/introductions?de=aract-auvergne-rhone-alpes&vers=residence-le-6eme&contrainte=STATED&pas=3",
			"/carte?mesure=PAIR&territoire=region-28", "/carte?lieu=departement-69",
			"/financements?financeur=dgos&annee=2017&ordre=PERIOD", "/financements?annee=1999",
			"/financements?ligne=figure-chu-caen-travaux&nature=OTHER_SUM", "/clusters?lien=region-84&ordre=recent",
			"/clusters?lien=region-28&lien=vague-1&q=bloc", "/organismes?categorie=Aract&lien=region-28",
			"/organismes?lien=region-84&ordre=nombre", "/etablissements?categorie=EHPAD&lien=region-84",
			"/groupes?lien=region-84&ordre=nombre", "/thematiques?q=qvt&ordre=nombre", "/vagues?ordre=recent",
			"/experimentations?lien=region-28&q=absence", "/methode?categorie=DAY", "/enquete?lien=region-28",
			"/evenements?ordre=recent", "/ressources?categorie=VIDEO&ordre=recent",
			"/textes?categorie=LAW&ordre=recent", "/chiffres?categorie=ESTABLISHMENTS&ordre=nombre",
			"/sources?categorie=LEAFLET&ordre=nombre", "/sources?ordre=recent", "/desaccords?lien=region-28&q=cluster",
			"/desaccords?categorie=CALENDAR", "/desaccords?q=zzz", "/desaccords/desaccord-k4",
			"/desaccords/desaccord-k5", "/recherche?q=Normendie&nature=cluster");

	/** Lists of more than one page. */
	static final List<String> LONG = List.of("/methode", "/organismes?ordre=nombre", "/chiffres",
			"/sources?ordre=recent");

	/** A page of every sort, for readers of English: its words are longer or shorter. */
	static final List<String> IN_ENGLISH = List.of("/", "/controles", "/reseau?de=has&choisi=has", "/diffusion",
			"/financements", "/carte?niveau=DEPARTEMENT", "/regions?etat=NOT_DOCUMENTED&ordre=nombre", "/regions/84",
			"/clusters?lien=region-84&ordre=recent", "/clusters/cluster-normandie-blocs-operatoires", "/organismes/has",
			"/sources/communique-2017", "/desaccords?categorie=METHOD", "/desaccords/desaccord-k2", "/programme",
			"/chiffres?categorie=ESTABLISHMENTS&ordre=nombre", "/recherche?q=Normendie");

	private Addresses() {
	}

}
