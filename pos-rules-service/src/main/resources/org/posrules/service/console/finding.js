/** One thing to do about a shop. */

import { h } from './dom.js';
import { dueWords, isOverdue } from './due.js';
import { duration, named, t } from './words.js';

const PRESSING = ['URGENT', 'HIGH'];

/** @param {object} finding @param {string} day of the assessment */
export function finding(found, day) {
  const key = [found.finding, ...found.subjects].join('-');
  return h('li', { class: 'finding' },
    h('h4', {}, found.summary),
    found.subjects.length > 0 && h('p', { class: 'dim' },
      t('care.at', t('care.concerns'), found.subjects.join(t('care.comma')))),
    due(found, day),
    todo(found, key),
    reasons(found, key));
}

/** When, in words that say so without their colour. */
export const due = (found, day) =>
  h('p', { class: isOverdue(found.due, day) ? 'due over' : 'due' }, dueWords(found.due, day));

const todo = (found, key) =>
  h('details', { open: PRESSING.includes(found.severity), key: `todo-${key}` },
    h('summary', { key: `todo-fold-${key}` },
      h('span', { class: 'step-title' }, found.title),
      h('span', { class: 'dim' }, effort(found))),
    h('ol', { class: 'moves' }, found.steps.map((step) => h('li', {}, step))));

const effort = ({ party, minutes }) =>
  t('care.effort', party === 'MERCHANT' ? t('care.here') : named('ActingParty', party),
    duration(minutes));

function reasons({ why, because, explains }, key) {
  const unique = (texts) => [...new Set(texts)].filter(Boolean);
  const seen = unique(because.flatMap(({ observed, sentence }) =>
    observed.length > 0 ? observed : [sentence]));
  return h('details', { class: 'no-print', key: `why-${key}` },
    h('summary', { key: `why-fold-${key}` }, h('span', {}, t('shop.why'))),
    h('div', { class: 'reasons' },
      h('p', {}, why),
      h('ul', { 'aria-label': t('care.seen') }, seen.map((each) => h('li', {}, each))),
      explains.length > 0 && h('p', { class: 'dim' }, t('shop.explains'),
        explains.flatMap((cause) => [' ', h('code', {}, cause)])),
      h('p', { class: 'dim' },
        t('care.at', t('care.source'), unique(because.map(({ source }) => source)).join('; ')))));
}
