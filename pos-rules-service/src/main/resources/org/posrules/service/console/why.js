/** Which rules spoke for and against each suspect, as a tree. */

import { h } from './dom.js';
import { isHarmless } from './banner.js';
import { named, percent, t } from './words.js';

export function why(answer) {
  return h('section', { class: 'card why', 'aria-labelledby': 'why-title' },
    h('h3', { id: 'why-title' }, t('why')),
    h('ul', { class: 'tree' },
      isHarmless(answer) || answer.faults.length === 0
        ? spoken(answer)
        : answer.faults.map(suspect)),
    answer.nearMisses.length > 0 && nearMisses(answer.nearMisses),
    answer.shadow && shadow(answer.shadow));
}

function spoken({ cause, evidence }) {
  return h('li', {},
    h('code', {}, cause),
    evidence.length > 0
      ? h('ul', {}, evidence.map((each) => piece('for', each)))
      : h('p', { class: 'dim' }, t('nothing.spoke')));
}

function suspect(fault) {
  return h('li', {},
    h('details', { open: fault.rank === 1, key: `why-${fault.cause}` },
      h('summary', { key: `why-fold-${fault.cause}` },
        h('span', { class: 'step-title' }, fault.summary),
        h('span', { class: 'dim' }, h('code', {}, fault.cause), ` ${percent(fault.confidence)}`),
        h('meter', {
          min: 0, max: 1, value: fault.confidence, 'aria-label': t('why.confidence'),
        })),
      h('p', { class: 'dim' }, t('why.where',
        named('FaultCategory', fault.category), named('ActingParty', fault.party))),
      h('ul', {},
        fault.evidence.map((each) => piece('for', each)),
        fault.against.map((each) => piece('against', each)))));
}

const MARKS = { for: '+', against: '−', maybe: '~' };

const piece = (side, { rule, strength, because, facts, cause }) =>
  h('li', { class: `evidence ${side}` },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[side]),
    h('span', { class: 'unseen' }, t(`why.${side}`)),
    h('div', {},
      because,
      h('div', { class: 'dim' },
        cause && [h('code', {}, cause), ' '],
        h('code', {}, rule), ` ${named('Strength', strength)}`,
        facts.length > 0 && ` · ${t('from', facts.join(', '))}`)));

const nearMisses = (list) =>
  h('details', { key: 'near' },
    h('summary', { key: 'near-fold' }, t('came.close')),
    h('ul', { class: 'tree' }, list.map(({ cause, support, setBackBy }) =>
      h('li', {},
        h('code', {}, cause), ` ${t('support', percent(support))}`,
        h('ul', {}, setBackBy.map((each) => piece('against', each)))))));

const shadow = (found) =>
  h('details', { key: 'shadow' },
    h('summary', { key: 'shadow-fold' }, t('shadow')),
    h('ul', { class: 'tree' }, found.map((each) => piece('maybe', each))));
