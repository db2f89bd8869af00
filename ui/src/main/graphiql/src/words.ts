/** The words of our own parts of the page; those of GraphiQL are English. */
export type Language = 'fr' | 'en';

const FRENCH = {
  title: 'Interroger avec GraphQL',
  lead: 'Choisissez une question, adaptez-la, exécutez-la (Ctrl + Entrée). Chaque fait porte ses citations.',
  home: 'Maillage, accueil',
  language: 'Langue',
  questions: 'Questions',
  blank: '# Choisissez une question, ou écrivez la vôtre.\n# Ctrl + Espace propose, Ctrl + Entrée exécute.\n',
  preparing: 'Les faits sont en cours de préparation\u202f; la question repart dans quelques secondes.',
  unreachable: 'Les questions n’ont pas pu être lues\u00a0: le serveur ne répond pas. Rechargez la page.',
  unknown: 'Aucune question ne porte le nom qui est dans l’adresse.',
  query: 'Requête',
  variables: 'Variables de la requête',
  answer: 'Réponse',
  suggestions: 'Propositions',
};

const ENGLISH: typeof FRENCH = {
  title: 'Ask with GraphQL',
  lead: 'Choose a question, adapt it, run it (Ctrl + Enter). Every fact carries its citations.',
  home: 'Maillage, home',
  language: 'Language',
  questions: 'Questions',
  blank: '# Choose a question, or write your own.\n# Ctrl + Space suggests, Ctrl + Enter runs.\n',
  preparing: 'The facts are being prepared; the question is asked again in a few seconds.',
  unreachable: 'The questions could not be read: the server does not answer. Reload the page.',
  unknown: 'No question has the name that is in the address.',
  query: 'Query',
  variables: 'Variables of the query',
  answer: 'Answer',
  suggestions: 'Suggestions',
};

export type Words = typeof FRENCH;

export const WORDS: Record<Language, Words> = { fr: FRENCH, en: ENGLISH };

/** What the browser prefers of the two, else French. */
export function preferred(): Language {
  for (const wanted of navigator.languages) {
    const language = wanted.slice(0, 2);
    if (language === 'fr' || language === 'en') {
      return language;
    }
  }
  return 'fr';
}
