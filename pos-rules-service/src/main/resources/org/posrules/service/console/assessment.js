/** What is to be done about a shop, the most pressing first. */

import { h, icon } from './dom.js';
import { finding } from './finding.js';
import { named, t } from './words.js';

const SEVERITIES = ['URGENT', 'HIGH', 'MEDIUM', 'LOW'];

const TONES = { URGENT: 'stop', HIGH: 'fix', MEDIUM: 'wait', LOW: 'calm' };

/** How loud: as the most pressing of what was found; all is well only where all was told. */
export const toneOf = ({ findings, notGiven }) =>
  TONES[findings[0]?.severity] ?? (notGiven.length > 0 ? 'calm' : 'go');

/** The parts of the assessment, in their order. */
export const assessmentParts = (answer) => [
  overview(answer),
  ...SEVERITIES.map((severity) => ofSeverity(answer, severity)),
  listed('care.gaps', 'gaps', answer.notGiven.map(({ sentence }) => sentence)),
  listed('notes', 'notes', answer.notes),
  h('footer', { class: 'tags' }, h('p', { class: 'dim' }, t('care.tags', answer.rulebook.version))),
];

const overview = (answer) =>
  h('section', { class: `banner ${toneOf(answer)}`, 'aria-label': t('shop.overview') },
    h('div', { class: 'banner-mark' }, icon(toneOf(answer))),
    h('dl', {},
      h('div', {},
        h('dt', {}, shopLine(answer)),
        h('dd', { class: 'big' }, answer.summary))));

/** Which shop, and for which day. */
export const shopLine = ({ name, assessedOn }) =>
  t('sheet.shop', name || t('sheet.unnamed'), assessedOn);

function ofSeverity({ findings, assessedOn }, severity) {
  const those = findings.filter((each) => each.severity === severity);
  const id = `severity-${severity}`;
  return those.length > 0 && h('section', { class: `card findings ${severity}`, 'aria-labelledby': id },
    h('h3', { id }, t('shop.severity', named('Severity', severity), those.length)),
    h('ul', {}, those.map((each) => finding(each, assessedOn))));
}

const listed = (title, id, sentences) =>
  sentences.length > 0 && h('section', { class: 'card notes', 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, t(title)),
    h('ul', {}, sentences.map((each) => h('li', {}, each))));
