import type { Words } from './words';

/**
 * What screen readers need and GraphiQL leaves out. Its tabs say that they are tabs and hold two buttons, which cannot
 * be reached inside a tab: they become what they are, a list of buttons of which one is current. Its suggestions get a
 * name.
 */
export function mend(container: Element, words: Words): () => void {
  const look = () => {
    container.querySelector('.graphiql-tabs')?.removeAttribute('role');
    container.querySelector('#graphiql-session')?.setAttribute('role', 'group');
    container.querySelectorAll('.graphiql-tab[aria-selected]').forEach(list);
    document.querySelector('.CodeMirror-hints')?.setAttribute('aria-label', words.suggestions);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-selected'] });
  return () => observer.disconnect();
}

function list(tab: Element): void {
  tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', tab.getAttribute('aria-selected')!);
  tab.removeAttribute('role');
  tab.removeAttribute('aria-selected');
}
