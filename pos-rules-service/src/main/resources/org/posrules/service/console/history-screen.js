/** Shows the state of the page of the history: each part only when what it shows has changed. */

import { announce } from './announce.js';
import { button, h, replace } from './dom.js';
import { generalWords } from './problems.js';
import { showStatus } from './status.js';
import { t } from './words.js';

const at = (id) => document.getElementById(id);

/**
 * @param {object} act what the parts of the page may do
 * @returns {(state: object, before: object) => void}
 */
export function historyScreen(act) {
  return function show(state, before) {
    const changed = (...names) => names.some((name) => state[name] !== before[name]);
    if (changed('place')) {
      at('place').value = state.place;
      at('id-field').hidden = !state.place;
    }
    if (changed('id') && at('id').value !== state.id) {
      at('id').value = state.id;
    }
    if (changed('status')) {
      showStatus(at('status'), state, act, {
        welcome: () => [h('p', {}, t('history.welcome'))],
        problems: () => [generalWords(state.status, 'history.')],
      });
      at('result').setAttribute('aria-busy', String(state.status.kind === 'asking'));
    }
    if (changed('answer')) {
      replace(at('answer'), state.answer ? report(state.answer) : [], at('result'));
    }
    if (changed('status') && state.status.kind !== 'asking') {
      announce(state.answer ? t('history.shown') : at('status').innerText);
    }
  };
}

/** Its own style is for when it stands alone, and inline style is forbidden here. */
const STYLE = /<style>[^]*?<\/style>/;

/** The parts of the page that the service has made; whatever it names, it has escaped. */
function report(page) {
  const { body } = new DOMParser().parseFromString(page.replace(STYLE, ''), 'text/html');
  return [
    h('p', { class: 'answers no-print' }, button(t('console.print'), () => print(), { key: 'print' })),
    ...body.querySelectorAll('header p, main > *'),
  ];
}
