/** What the service refused of a shop, at the fields of the page. Pure. */

import { generalWords, problemWords } from './problems.js';
import { placeOf } from './shop-data.js';
import { fieldId } from './shop-form.js';
import { sentences, t, tOr } from './words.js';

/**
 * The problems of a refusal by the id of the field, or of the part, that they stand at; under `''`
 * those of none.
 *
 * @param {{status: object, form: object, shop: object}} state
 * @returns {Map<string, string>}
 */
export function shopProblems({ status, form, shop }) {
  const found = new Map();
  if (status.kind !== 'refused') {
    return found;
  }
  for (const { pointer, code } of (form && status.problem.errors) ?? []) {
    const { part, entry, fact } = placeOf(form, shop, pointer);
    const words = sentences(problemWords(code), fact && tOr(`shop.hint.${fact.name}`, tOr(`shop.hint.${fact.type}`, '')));
    const label = fact?.label ?? part?.label ?? t('console.request');
    const at = entry && fact ? fieldId(entry, fact) : part ? `part-${part.part}` : '';
    found.set(at, t('problem.of', label, words));
  }
  if (found.size === 0) {
    found.set('', generalWords(status, 'shop.'));
  }
  return found;
}
