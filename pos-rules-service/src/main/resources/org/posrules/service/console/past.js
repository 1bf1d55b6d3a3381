/** What happened before at the same terminal or shop, as far as the service keeps a history. */

import { findIncidents } from './api.js';
import { h } from './dom.js';
import { languageTag, named, t } from './words.js';

/** The narrower place says more. */
const PLACES = [
  ['terminal', 'terminalId'],
  ['shop', 'shopId'],
];

/**
 * The last incidents where the request's transaction took place; null where no place is known, no
 * history is kept, or it is not for everybody's eyes.
 */
export async function recall(request, { apiKey }) {
  const [place, fact] = PLACES.find(([, name]) => request[name]) ?? [];
  if (!place) {
    return null;
  }
  const id = request[fact];
  const question = { place, id, language: languageTag(), apiKey };
  const outcome = await findIncidents(question, new AbortController().signal);
  return outcome.kind === 'answered' ? { place, id, ...outcome.answer } : null;
}

export function past(answer, { past: known }) {
  const outages = answer.history?.outages ?? [];
  if (outages.length === 0 && !known) {
    return null;
  }
  return h('section', { class: 'card past', 'aria-labelledby': 'past-title' },
    h('h3', { id: 'past-title' }, t(`past.${known?.place ?? 'terminal'}`)),
    outages.map((outage) =>
      h('p', { class: 'outage' },
        h('strong', {}, t('past.outage', named('Dimension', outage.of), time(outage.since))))),
    known && (known.incidents.length === 0
      ? h('p', { class: 'dim' }, t('past.none'))
      : [h('ul', { class: 'incidents' }, known.incidents.map(incident)), all(known)]));
}

const all = ({ place, id }) =>
  h('p', {}, h('a', { href: `history?${new URLSearchParams({ [place]: id })}` }, t('past.all')));

const incident = ({ occasion, verdict, fix }) =>
  h('li', {},
    h('time', { datetime: occasion.time }, time(occasion.time)), ' ',
    h('code', {}, verdict.causes[0]), ' ',
    h('span', { class: 'dim' }, closed(fix)));

const closed = (fix) =>
  fix ? t(fix.fixed ? 'past.fixed' : 'past.notFixed', fix.fixedBy) : t('past.open');

const time = (text) =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(text));
