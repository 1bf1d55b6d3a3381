/** The facts that are given, as chips, and the usual ones that are not, as buttons. */

import { button, h, replace } from './dom.js';
import { FACTS, USUAL } from './facts.js';
import { t } from './words.js';

/** Shows both. `problems` has the words for each fact that the service refused. */
export function showChips(chips, usual, { facts, view }, problems, act) {
  const given = FACTS.filter(({ name }) => name in facts);
  replace(chips, given.map((fact) => chip(fact, facts[fact.name], problems.get(fact.name), act)),
    usual.querySelector('[data-key=all]') ?? usual);
  replace(usual, [
    ...USUAL[view].filter((name) => !(name in facts)).map((name) =>
      button(t('facts.plus', t(`fact.${name}`)), () => act.editFact(name), {
        class: 'add', key: `add-${name}`,
      })),
    button(t('facts.all'), act.listFacts, { class: 'add all', key: 'all' }),
  ]);
}

function chip(fact, value, problem, act) {
  const label = t(`fact.${fact.name}`);
  return h('li', { class: problem ? 'chip wrong' : 'chip' },
    button(t('facts.chip', label, fact.kind.show(fact, value)), () => act.editFact(fact.name), {
      key: `chip-${fact.name}`,
      'aria-invalid': problem && 'true',
      'aria-describedby': problem && `problem-${fact.name}`,
    }),
    button('×', () => act.setFact(fact.name, undefined), {
      class: 'remove', key: `remove-${fact.name}`, 'aria-label': t('facts.remove', label),
    }),
    problem && h('p', { class: 'problem', id: `problem-${fact.name}` }, problem));
}
