/**
 * What to do, the best first, as a checklist. A tick says that the step was done and did not help;
 * the service then ranks the rest anew. What an inquiry found is no tick but a fact.
 */

import { button, h } from './dom.js';
import { factNamed } from './facts.js';
import { duration, named, percent, t } from './words.js';

const INQUIRE = 'INQUIRE_TRANSACTION_STATUS';

/** Whether the checklist itself asks what a status inquiry found. */
export const asksInquiry = ({ recommendations }) =>
  recommendations.some(({ action }) => action === INQUIRE);

export function steps({ recommendations }, state, act) {
  if (recommendations.length === 0) {
    return null;
  }
  const again = new Set(recommendations.map(({ action }) => action));
  const gone = state.tried.filter(({ action }) => !again.has(action));
  return h('section', { class: 'card steps', 'aria-labelledby': 'steps-title' },
    h('h3', { id: 'steps-title', tabindex: '-1', key: 'steps' }, t('steps.title')),
    h('p', { class: 'dim no-print' }, t('steps.hint')),
    h('ol', { class: 'checklist' }, recommendations.map((each) => step(each, state, act))),
    gone.length > 0 && tried(gone, act));
}

function step(advice, state, act) {
  const { action, rank, title } = advice;
  return h('li', { class: rank === 1 ? 'step first' : 'step' },
    action === INQUIRE ? h('span', { class: 'rank', 'aria-hidden': 'true' }, rank)
      : tick(advice, state.tried.some((each) => each.action === action), act),
    h('details', { open: rank === 1, key: `step-${action}` },
      h('summary', { key: `fold-${action}` },
        h('span', { class: 'step-title' }, rank === 1 ? t('first', title) : title),
        h('span', { class: 'dim' }, effort(advice, state.view))),
      h('ol', { class: 'moves' }, advice.steps.map((each) => h('li', {}, each)))),
    action === INQUIRE && found(state.facts.inquiry, act));
}

const effort = ({ party, minutes, successProbability }, view) =>
  view === 'cashier'
    ? t('steps.effort', named('ActingParty', party), duration(minutes))
    : t('effort', named('ActingParty', party), duration(minutes), percent(successProbability));

const tick = ({ action, title }, checked, act) =>
  h('label', { class: 'box' },
    h('input', {
      type: 'checkbox',
      key: `tick-${action}`,
      checked,
      'aria-label': t('steps.tick', title),
      onchange: (event) => act.tick(action, title, event.target.checked),
    }));

function found(inquiry, act) {
  const fact = factNamed('inquiry');
  return h('div', { class: 'found no-print', role: 'group', 'aria-labelledby': 'found-title' },
    h('span', { id: 'found-title' }, t('steps.found')),
    ['APPROVED', 'DECLINED', 'NOT_FOUND', 'IN_PROGRESS', 'REVERSED'].map((outcome) =>
      button(fact.kind.show(fact, outcome), () => act.setFact('inquiry', outcome), {
        key: `found-${outcome}`,
        'aria-pressed': String(inquiry === outcome),
      })));
}

const tried = (gone, act) =>
  h('div', { class: 'tried' },
    h('h4', {}, t('steps.tried')),
    h('ul', {}, gone.map(({ action, title }) =>
      h('li', {},
        h('label', { class: 'tick' },
          h('input', {
            type: 'checkbox',
            key: `tick-${action}`,
            checked: true,
            onchange: () => act.tick(action, title, false),
          }),
          h('s', {}, title))))));
