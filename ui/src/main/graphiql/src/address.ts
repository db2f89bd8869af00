import { type Question, variablesOf } from './question';
import { type Language, preferred } from './words';

/** What the page shows, as its address says it, so that the address can be shared. */
export interface Request {
  query: string;
  variables: string;
}

/** Longer ones stay out: the server refuses addresses beyond 8 kB. */
const LONGEST = 6000;

export function language(): Language {
  const wanted = parameters().get('lang');
  return wanted === 'fr' || wanted === 'en' ? wanted : preferred();
}

/** The question that the address names; undefined when it names none. */
export function named(): string | undefined {
  return parameters().get('question') ?? undefined;
}

/** The request of the address; undefined when it holds none, or the name of no question. */
export function request(questions: Question[]): Request | undefined {
  const asked = parameters();
  const question = questions.find((each) => each.name === asked.get('question'));
  const query = question?.query ?? asked.get('query');
  if (query == null) {
    return undefined;
  }
  return { query, variables: asked.get('variables') ?? (question ? variablesOf(question) : '') };
}

/** The address of a question as it stands. */
export function of(question: Question): string {
  return addressWith(new URLSearchParams({ question: question.name }));
}

/** The question whose text this is; undefined when it is somebody's own. */
export function recognized(shown: Request, questions: Question[]): Question | undefined {
  return questions.find((each) => each.query === shown.query.trim());
}

/** Makes the address say what is shown, without a new step for the Back button. */
export function show(shown: Request, questions: Question[]): void {
  const question = recognized(shown, questions);
  const asked = new URLSearchParams();
  if (question) {
    asked.set('question', question.name);
  } else if (asks(shown.query)) {
    asked.set('query', shown.query);
  }
  if (shown.variables.trim() && !(question && shown.variables === variablesOf(question))) {
    asked.set('variables', shown.variables);
  }
  const address = addressWith(asked);
  history.replaceState(null, '', address.length > LONGEST ? addressWith(new URLSearchParams()) : address);
}

/** Not only comments. */
function asks(query: string): boolean {
  return query.replaceAll(/#.*/g, '').trim() !== '';
}

export function speak(chosen: Language): void {
  const asked = parameters();
  asked.set('lang', chosen);
  history.replaceState(null, '', `${location.pathname}?${asked}`);
}

function addressWith(asked: URLSearchParams): string {
  const chosen = parameters().get('lang');
  if (chosen) {
    asked.set('lang', chosen);
  }
  return asked.size > 0 ? `${location.pathname}?${asked}` : location.pathname;
}

function parameters(): URLSearchParams {
  return new URLSearchParams(location.search);
}
