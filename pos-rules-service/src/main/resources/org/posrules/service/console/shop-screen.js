/** Shows the state of the page of shops: each part only when what it shows has changed. */

import { announce } from './announce.js';
import { assessmentParts, shopLine, toneOf } from './assessment.js';
import { button, h, replace } from './dom.js';
import { peekBar } from './peek.js';
import { sheetPage } from './sheet.js';
import { showCounts, showForm, showProblems } from './shop-form.js';
import { shopProblems } from './shop-problems.js';
import { showStatus } from './status.js';
import { t, tOr } from './words.js';

const at = (id) => document.getElementById(id);

/**
 * @param {object} act what the parts of the page may do
 * @returns {(state: object, before: object) => void}
 */
export function shopScreen(act) {
  const peek = peekBar(at('peek'), at('answer'), (answer) => ({
    tone: toneOf(answer), line: answer.summary, more: shopLine(answer),
  }));

  return function show(state, before) {
    const changed = (...names) => names.some((name) => state[name] !== before[name]);
    const problems = shopProblems(state);
    if (changed('form', 'drawn') && state.form) {
      showForm(at('form'), state, act);
    } else if (changed('shop') && state.form) {
      showCounts(at('form'), state);
    }
    if (changed('status', 'form', 'drawn')) {
      showProblems(at('form'), problems);
    }
    if (changed('status')) {
      showStatus(at('status'), state, act, {
        welcome: () => [], problems: () => problems.values(),
      });
      at('result').setAttribute('aria-busy', String(state.status.kind === 'asking'));
    }
    if (changed('notice')) {
      at('notice').textContent = state.notice;
      at('notice').hidden = !state.notice;
    }
    if (changed('answer', 'page')) {
      showAnswer(state, act);
      peek(chosenSheet(state) ? null : state.answer);
    }
    if (changed('status') && state.status.kind !== 'asking') {
      announce(state.answer ? state.answer.summary : at('status').innerText);
    }
  };
}

/** The page that is chosen, as long as the answer has it. */
const chosenSheet = ({ answer, page }) => answer?.sheets.find(({ kind }) => kind === page);

function showAnswer(state, act) {
  const { answer } = state;
  const sheet = chosenSheet(state);
  document.body.dataset.sheet = sheet?.kind ?? '';
  replace(at('sheets'), answer ? pages(answer, sheet, act) : [], at('result'));
  const parts = sheet ? [sheetPage(sheet, answer)] : answer ? assessmentParts(answer) : [];
  replace(at('answer'), parts, at('result'));
}

/** What may be shown: what to do, or one of the pages to print. */
function pages({ sheets }, chosen, act) {
  const choice = (kind, words) =>
    button(words, () => act.page(kind), {
      key: `page-${kind}`, 'aria-pressed': String((chosen?.kind ?? '') === kind),
    });
  return [
    h('div', { class: 'answers', role: 'group', 'aria-label': t('care.pages') },
      choice('', t('care.todo')),
      sheets.map(({ kind, title }) => choice(kind, tOr(`shop.page.${kind}`, title)))),
    button(t('console.print'), () => print(), { class: 'main', key: 'print' }),
  ];
}
