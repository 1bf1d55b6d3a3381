/** The fields that facts are typed into. */

import { h } from './dom.js';
import { t, tOr } from './words.js';

/** What was typed into a field of a form; `undefined` when that is nothing. */
export const entered = (form, name = 'value') => form.get(name)?.trim() || undefined;

/** An input with its label above it. */
export const labelled = (key, control) =>
  h('label', { class: 'field' }, h('span', {}, t(key)), control);

/** An input that keeps what is typed as it is typed. */
export const input = (name, value, attributes = {}) =>
  h('input', {
    name,
    value: value ?? '',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    ...attributes,
  });

/** The only input of a fact's form: the title names it, the hint describes it. */
export const described = (fact) => ({
  'aria-labelledby': 'fact-dialog-title',
  'aria-describedby': 'fact-hint',
  placeholder: tOr(`example.${fact.name}`, ''),
});
