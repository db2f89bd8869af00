/** A question of the users, as the server tells it. */
export interface Question {
  name: string;
  fr: string;
  en: string;
  query: string;
  variables: Record<string, unknown>;
}

export async function questions(): Promise<Question[]> {
  const response = await fetch('graphiql/questions', { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

/** As they stand in the editor; nothing for a question that takes none. */
export function variablesOf(question: Question): string {
  return Object.keys(question.variables).length > 0 ? JSON.stringify(question.variables, null, 2) : '';
}
