/** The note for the party that must act, to read and to copy. */

import { isHarmless, summaryOf, verdictLine } from './banner.js';
import { copyButton } from './clipboard.js';
import { h } from './dom.js';
import { named, t } from './words.js';

/** What does not fit beside its label stands below it. */
const LONG = 48;

export function handover(answer, state, act) {
  const { party, items } = answer.handover;
  if (items.length === 0 || isHarmless(answer)) {
    return null;
  }
  return h('section', { class: 'card handover', 'aria-labelledby': 'handover-title' },
    h('h3', { id: 'handover-title' }, t('handover', named('ActingParty', party))),
    h('dl', { class: 'rows' }, items.map(({ label, value }) =>
      h('div', { class: value.length > LONG && 'long' },
        h('dt', {}, label),
        h('dd', value ? {} : { class: 'dim' }, value || t('open'))))),
    copyButton(t('handover.copy'), () => note(answer), 'copy-handover', 'main'));
}

/** Plain text: what happened, what is known of the money, what will be asked. */
function note(answer) {
  const { diagnosisId, rulebook, handover: { party, items } } = answer;
  return [
    t('handover', named('ActingParty', party)),
    `${summaryOf(answer)} (${answer.cause})`,
    verdictLine(answer),
    '',
    ...items.map(({ label, value }) => t('handover.line', label, value || t('open'))),
    '',
    t('tags', diagnosisId, rulebook.version),
  ].join('\n');
}
