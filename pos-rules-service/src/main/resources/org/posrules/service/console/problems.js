/** What the service refused, in the words of the page: it answers in English, by stable codes. */

import { factAt } from './facts.js';
import { sentences, t, tOr } from './words.js';

const FIELDS = ['errorText', 'responseCode', 'responseCodeScheme'];

/**
 * The problems of a refusal by the field or fact at which they are shown; under `''` those of none.
 *
 * @returns {Map<string, string>}
 */
export function problemsOf(status) {
  const found = new Map();
  if (status.kind !== 'refused') {
    return found;
  }
  for (const { pointer, code } of status.problem.errors ?? []) {
    const name = placeOf(pointer);
    found.set(name, t('problem.of', labelOf(name), wordsFor(code, name)));
  }
  if (found.size === 0) {
    found.set('', generalWords(status));
  }
  return found;
}

function placeOf(pointer) {
  const field = pointer.split('/')[1] ?? '';
  return FIELDS.includes(field) ? field : (factAt(pointer)?.name ?? '');
}

const labelOf = (name) => (name ? t(`fact.${name}`) : t('console.request'));

function wordsFor(code, name) {
  const words = problemWords(code);
  const hint = tOr(`hint.${name}`, '');
  return FIELDS.includes(name) || !hint ? words : sentences(words, hint);
}

/** What is wrong with a value, by the code that the service has for it. */
export const problemWords = (code) => tOr(`problem.${code}`, t('problem.other', code));

/**
 * Why the service took nothing at all.
 *
 * @param {object} status that refuses
 * @param {string} [page] whose own words go first
 */
export function generalWords({ status, problem }, page = '') {
  const kind = problem.type?.split(':').pop() ?? '';
  const usual = tOr(`refused.${kind}`, t('refused.other', status));
  const words = tOr(`${page}refused.${kind}`, usual);
  return problem.instance ? sentences(words, t('refused.instance', problem.instance)) : words;
}
