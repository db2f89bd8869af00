import { type MouseEvent, useState } from 'react';
import { of } from './address';
import type { Question } from './question';
import type { Language, Words } from './words';

interface Properties {
  questions: Question[];
  current: string | undefined;
  language: Language;
  words: Words;
  onChoose: (question: Question) => void;
}

const isWide = () => matchMedia('(min-width: 900px)').matches;

/** The questions of the users: each a link, so that it can also be opened beside and shared. */
export function Questions({ questions, current, language, words, onChoose }: Properties) {
  const [open, setOpen] = useState(isWide);
  const sorted = questions.toSorted((a, b) => a[language].localeCompare(b[language], language));

  const choose = (event: MouseEvent, question: Question) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    onChoose(question);
    if (!isWide()) {
      setOpen(false);
    }
  };

  return (
    <nav className="questions" aria-label={words.questions}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words.questions} ({questions.length})
        </summary>
        <ul>
          {sorted.map((question) => (
            <li key={question.name}>
              <a
                href={of(question)}
                aria-current={question.name === current ? 'true' : undefined}
                onClick={(event) => choose(event, question)}
              >
                {question[language]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
