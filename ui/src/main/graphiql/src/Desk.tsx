import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';
import type { Request } from './address';
import { mend } from './mend';
import type { Words } from './words';

/** What our page does to the editors of GraphiQL: puts a request in them, names them, lets the Tab key out of them. */
export function Desk({ asked, words }: { asked: Request | undefined; words: Words }) {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });

  useEffect(() => {
    if (asked && queryEditor && variableEditor) {
      queryEditor.setValue(asked.query);
      variableEditor.setValue(asked.variables);
      responseEditor?.setValue('');
    }
  }, [asked, queryEditor, variableEditor, responseEditor]);

  useEffect(() => {
    const named = [
      [queryEditor, words.query],
      [variableEditor, words.variables],
      [responseEditor, words.answer],
    ] as const;
    for (const [editor, name] of named) {
      editor?.setOption('screenReaderLabel', name);
      const scroller = editor?.getScrollerElement();
      scroller?.setAttribute('tabindex', '0');
      scroller?.setAttribute('role', 'group');
      scroller?.setAttribute('aria-label', name);
    }
  }, [queryEditor, variableEditor, responseEditor, words]);

  useEffect(() => {
    const passing = { Tab: false, 'Shift-Tab': false } as never;
    queryEditor?.addKeyMap(passing);
    variableEditor?.addKeyMap(passing);
  }, [queryEditor, variableEditor]);

  useEffect(() => mend(document.querySelector('.graphiql-container')!, words), [words]);

  return null;
}
