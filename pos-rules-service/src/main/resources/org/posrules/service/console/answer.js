/** The diagnosis: which parts of it each view shows, and in which order. */

import { banner, isHarmless, summaryOf } from './banner.js';
import { button, h, replace } from './dom.js';
import { handover } from './handover.js';
import { exchange } from './integrator.js';
import { messages } from './messages.js';
import { openFindings } from './open.js';
import { past } from './past.js';
import { questions } from './questions.js';
import { requestOf, maskedRequest } from './request.js';
import { steps } from './steps.js';
import { factNamed } from './facts.js';
import { named, percent, t } from './words.js';
import { why } from './why.js';

/** A list within a list is what stands side by side where there is room. */
const SECTIONS = {
  cashier: [headline, banner, messages, steps, questions, openFindings, notes, handover],
  support: [
    headline, banner,
    [[steps, why], [questions, messages, handover, openFindings, past, notes]],
  ],
  integrator: [
    headline, banner, exchange,
    [[steps, why], [questions, messages, handover, openFindings, past, notes]],
  ],
};

/** Shows the answer in a host, or leaves the host empty while there is none. */
export function showAnswer(host, state, act) {
  const { answer, view } = state;
  if (!answer) {
    host.replaceChildren();
    return;
  }
  const make = (section) =>
    Array.isArray(section)
      ? h('div', { class: 'columns' }, section.map((column) => h('div', {}, column.map(make))))
      : section(answer, state, act);
  const parts = SECTIONS[view].map(make);
  replace(host, [...parts, tags(answer, state)], document.getElementById('result'));
}

function headline(answer, { view }) {
  return h('header', { class: 'headline' },
    h('h3', {}, summaryOf(answer)),
    h('p', {}, t('console.acts'), ' ', h('strong', {}, named('ActingParty', answer.party))),
    view !== 'cashier' && h('p', { class: 'dim' }, suspicion(answer)),
    button(t('console.print'), () => print(), { class: 'quiet no-print', key: 'print' }));
}

/** Where several suspects share the category, it and the cause each have their own number. */
function suspicion(answer) {
  const { category, cause, confidence, faults } = answer;
  if (isHarmless(answer) || faults.length === 0) {
    return h('code', {}, cause);
  }
  const ofCategory = percent(confidence);
  const ofCause = percent(faults[0].confidence);
  const key = ofCategory === ofCause ? 'verdict' : 'verdict.apart';
  return t(key, cause, named('FaultCategory', category), ofCategory, ofCause);
}

function notes({ notes: texts }) {
  return texts.length === 0 ? null
    : h('section', { class: 'card notes', 'aria-labelledby': 'notes-title' },
        h('h3', { id: 'notes-title' }, t('notes')),
        h('ul', {}, texts.map((text) => h('li', {}, text))));
}

function tags(answer, state) {
  return h('footer', { class: 'tags' },
    facts(answer, state),
    h('p', { class: 'dim' }, t('tags', answer.diagnosisId, answer.rulebook.version)));
}

/** On paper the facts stand below the answer, since the form is not printed. */
function facts(answer, state) {
  const { errorText, responseCode, responseCodeScheme, ...others } =
    maskedRequest(requestOf(state) ?? {}, answer);
  const rows = Object.entries({ errorText, responseCode, responseCodeScheme })
    .filter(([, value]) => value)
    .concat(Object.keys(state.facts)
      .filter((name) => name.split('/')[0] in others)
      .map((name) => [name, factNamed(name).kind.show(factNamed(name), state.facts[name])]));
  return h('dl', { class: 'rows print-only' }, rows.map(([name, value]) =>
    h('div', {}, h('dt', {}, t(`fact.${name}`)), h('dd', {}, value))));
}
