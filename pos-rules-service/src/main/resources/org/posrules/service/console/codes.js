/** A dialog to look codes up in the tables of the rulebook. */

import { findCodes } from './api.js';
import { button, debounced, h } from './dom.js';
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
  let found;
  let count;
  const searchSoon = debounced(() => look(), PAUSE_MILLIS);

  function open(startScheme) {
    search = h('input', { type: 'search', id: 'codes-text', autocomplete: 'off', oninput: searchSoon });
    scheme = h('select', { id: 'codes-scheme', onchange: () => look() },
      h('option', { value: '' }, t('codes.every')),
      [...schemes.options].map(({ value }) => h('option', { value, selected: value === startScheme }, value)));
    count = h('p', { class: 'dim', role: 'status' });
    found = h('ul', { class: 'codes' });
    dialog.replaceChildren(
      h('header', {},
        h('h2', { id: 'codes-dialog-title' }, t('codes.title')),
        button('×', () => dialog.close(), { class: 'remove', 'aria-label': t('console.close') })),
      h('div', { class: 'code-row' },
        h('div', { class: 'field' }, h('label', { for: 'codes-text' }, t('codes.search')), search),
        h('div', { class: 'field' }, h('label', { for: 'codes-scheme' }, t('fact.responseCodeScheme')), scheme)),
      count, found);
    dialog.showModal();
    search.focus();
    look();
  }

  async function look() {
    const outcome = await ask({ text: search.value.trim(), scheme: scheme.value, limit: LIMIT });
    if (outcome?.kind === 'answered') {
      const { codes } = outcome.answer;
      found.replaceChildren(...codes.map(row));
      count.textContent = codes.length === LIMIT ? t('codes.more', LIMIT) : t('codes.found', codes.length);
    } else if (outcome) {
      found.replaceChildren();
      count.textContent = t('codes.failed');
    }
  }

  /** The outcome, or nothing when another look-up has begun meanwhile. */
  async function ask(query) {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    const outcome = await findCodes({ ...query, language: languageTag(), apiKey: apiKey() }, signal);
    return signal.aborted ? undefined : outcome;
  }

  function row({ scheme: of, code, meaning, cause, category, retry }) {
    return h('li', {},
      h('button', { type: 'button', onclick: () => { dialog.close(); choose(of, code); } },
        h('span', { class: 'code' }, code),
        h('span', { class: 'dim' }, of),
        h('span', { class: 'meaning' }, meaning),
        h('span', { class: 'dim' }, cause
          ? [named('FaultCategory', category), ' · ', t('again'), ' ', named('RetryAdvice', retry)]
          : t('codes.approval'))));
  }

  /** Offers the schemes that the rulebook has codes of. */
  async function offerSchemes() {
    const outcome = await ask({ text: '', scheme: '', limit: 1 });
    if (outcome?.kind === 'answered') {
      schemes.replaceChildren(...outcome.answer.schemes.map(({ scheme: name }) => h('option', { value: name })));
    }
  }

  return { open, offerSchemes };
}
