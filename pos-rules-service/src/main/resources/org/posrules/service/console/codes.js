/** A dialog to look codes up in the tables of the rulebook. */

import { findCodes } from './api.js';
import { showDialog } from './dialogs.js';
import { debounced, h } from './dom.js';
import { languageTag, named, t } from './words.js';

const PAUSE_MILLIS = 200;
const LIMIT = 50;

/**
 * @param {HTMLDialogElement} dialog
 * @param {HTMLDataListElement} schemes offered wherever a scheme is typed
 * @param {{apiKey: () => string, choose: (scheme: string, code: string) => void}} parts
 */
export function codeBrowser(dialog, schemes, { apiKey, choose }) {
  let controller = new AbortController();
  let search;
  let scheme;
  let count;
  let found;
  const lookSoon = debounced(look, PAUSE_MILLIS);

  function open(startScheme) {
    search = h('input', {
      type: 'search', id: 'codes-text', autocomplete: 'off', oninput: lookLater,
    });
    scheme = h('select', { id: 'codes-scheme', onchange: look },
      h('option', { value: '' }, t('codes.every')),
      [...schemes.options].map(({ value }) =>
        h('option', { value, selected: value === startScheme }, value)));
    count = h('p', { class: 'dim', role: 'status' });
    found = h('ul', { class: 'codes' });
    showDialog(dialog, t('codes.title'),
      h('div', { class: 'code-row' },
        labelled('codes.search', search),
        labelled('fact.responseCodeScheme', scheme)),
      count, found);
    search.focus();
    look();
  }

  function lookLater() {
    found.ariaBusy = 'true';
    lookSoon();
  }

  async function look() {
    lookSoon.cancel();
    found.ariaBusy = 'true';
    const outcome = await ask({ text: search.value.trim(), scheme: scheme.value, limit: LIMIT });
    if (outcome) {
      const codes = outcome.answer?.codes ?? [];
      found.replaceChildren(...codes.map(row));
      count.textContent = outcome.kind === 'answered' ? howMany(codes) : t('codes.failed');
      found.ariaBusy = 'false';
    }
  }

  /** The outcome, or nothing when another look-up has begun meanwhile. */
  async function ask(query) {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    const outcome = await findCodes(
      { ...query, language: languageTag(), apiKey: apiKey() }, signal);
    return signal.aborted ? undefined : outcome;
  }

  function row(each) {
    const take = () => {
      dialog.close();
      choose(each.scheme, each.code);
    };
    return h('li', {},
      h('button', { type: 'button', onclick: take },
        h('span', { class: 'code' }, each.code),
        h('span', { class: 'dim' }, each.scheme),
        h('span', { class: 'meaning' }, each.meaning),
        h('span', { class: 'dim' }, standsFor(each))));
  }

  /** Offers the schemes that the rulebook has codes of. */
  async function offerSchemes() {
    const outcome = await ask({ text: '', scheme: '', limit: 0 });
    if (outcome?.kind === 'answered') {
      const names = outcome.answer.schemes.map(({ scheme: name }) => name);
      schemes.replaceChildren(...names.map((value) => h('option', { value })));
    }
  }

  return { open, offerSchemes };
}

const labelled = (key, control) =>
  h('div', { class: 'field' }, h('label', { for: control.id }, t(key)), control);

const howMany = ({ length }) =>
  length === LIMIT ? t('codes.more', LIMIT) : t('codes.found', length);

/** A code without a cause stands for an approval. */
function standsFor({ cause, category, retry }) {
  const again = t('banner.line', t('again'), named('RetryAdvice', retry));
  return cause ? `${named('FaultCategory', category)} · ${again}` : t('codes.approval');
}
