import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import * as address from './address';
import { Desk } from './Desk';
import { fetcher } from './fetcher';
import type { Question } from './question';
import { variablesOf } from './question';
import { Questions } from './Questions';
import { type Language, WORDS } from './words';

/** GraphiQL between the questions of the users and the way back to the product. */
export function Playground({ questions, unreachable }: { questions: Question[]; unreachable: boolean }) {
  const [language, setLanguage] = useState(address.language);
  const [opened] = useState(() => address.request(questions));
  const [asked, setAsked] = useState<address.Request>();
  const [current, setCurrent] = useState(() => opened && address.recognized(opened, questions)?.name);
  const [lost, setLost] = useState(() => !opened && !unreachable && address.named() !== undefined);
  const [preparing, setPreparing] = useState(false);
  const ask = useMemo(() => fetcher(setPreparing), []);
  const words = WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} – Maillage`;
  }, [language, words]);

  useEffect(() => {
    const back = () => setAsked(address.request(questions));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [questions]);

  const choose = (question: Question) => {
    setLost(false);
    history.pushState(null, '', address.of(question));
    setAsked({ query: question.query, variables: variablesOf(question) });
  };

  const follow = (shown: address.Request) => {
    address.show(shown, questions);
    setCurrent(address.recognized(shown, questions)?.name);
  };

  const speak = (chosen: Language) => {
    address.speak(chosen);
    setLanguage(chosen);
  };

  return (
    <>
      <header className="top">
        <a className="brand" href="." aria-label={words.home}>
          <img src="icons/maillage.svg" alt="" width="26" height="26" />
          <span>Maillage</span>
        </a>
        <div className="languages" role="group" aria-label={words.language}>
          <Tongue code="fr" name="Français" chosen={language} onChoose={speak} />
          <Tongue code="en" name="English" chosen={language} onChoose={speak} />
        </div>
      </header>
      <main>
        <div className="answer">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <p role="status">
            {unreachable ? words.unreachable : lost ? words.unknown : preparing ? words.preparing : ''}
          </p>
        </div>
        <Questions questions={questions} current={current} language={language} words={words} onChoose={choose} />
        <GraphiQL
          fetcher={ask}
          query={opened?.query}
          variables={opened?.variables}
          defaultQuery={words.blank}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          onTabChange={({ tabs, activeTabIndex }) => {
            const tab = tabs[activeTabIndex];
            follow({ query: tab.query ?? '', variables: tab.variables ?? '' });
          }}
        >
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
          <Desk asked={asked} words={words} />
        </GraphiQL>
      </main>
    </>
  );
}

function Tongue(properties: { code: Language; name: string; chosen: Language; onChoose: (code: Language) => void }) {
  const { code, name, chosen, onChoose } = properties;
  return (
    <button type="button" lang={code} aria-label={name} aria-pressed={code === chosen} onClick={() => onChoose(code)}>
      {code.toUpperCase()}
    </button>
  );
}
