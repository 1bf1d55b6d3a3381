/**
 * The kinds of facts: how one is entered, read from its form, and shown on its chip. What is
 * entered is judged by the service alone, so that there is one judge; here it is only put into the
 * shape that the request has.
 */

import { h } from './dom.js';
import { described, entered, input } from './inputs.js';
import { languageTag, t } from './words.js';

/**
 * @typedef {object} Kind
 * @property {(fact: import('./facts.js').Fact, value: unknown, commit: (value: unknown) => void)
 *   => Node[]} edit the controls
 * @property {(form: FormData) => unknown} [read] the value of a form; `undefined`: nothing entered.
 *   A kind without it commits by itself
 * @property {(fact: import('./facts.js').Fact, value: unknown) => string} show
 * @property {(label: string) => unknown} [fromAnswer] the value for an answer to a question;
 *   `undefined` when that answer is not the fact itself
 */

/** @returns {Kind} */
function oneOf(values, word) {
  return {
    edit: (fact, value, commit) =>
      values.map((each) =>
        h('button', {
          type: 'button',
          class: 'choice',
          'aria-pressed': String(each === value),
          onclick: () => commit(each),
        }, word(fact, each)),
      ),
    show: word,
    fromAnswer: (answer) => values.find((each) => String(each) === answer),
  };
}

/** One word of a closed list. */
export const choice = (...values) =>
  oneOf(values, (fact, value) => t(`choice.${fact.name}.${value}`));

export const yesOrNo = oneOf([true, false], (fact, value) => t(value ? 'yes' : 'no'));

/** @type {Kind} */
export const text = {
  edit: (fact, value) => [input('value', value, described(fact))],
  read: (form) => entered(form),
  show: (fact, value) => value,
};

/** What is no number goes to the service as it is, to be refused there in words. */
const asNumber = (written) => (/^-?\d{1,15}$/.test(written ?? '') ? Number(written) : written);

/** @type {Kind} */
export const number = {
  edit: (fact, value) => [input('value', value, { inputmode: 'numeric', ...described(fact) })],
  read: (form) => asNumber(entered(form)),
  show: (fact, value) => String(value),
};

/** Milliseconds in the request, seconds for people. @type {Kind} */
export const seconds = {
  edit: (fact, value) => [
    input('value', typeof value === 'number' ? value / 1_000 : value, {
      inputmode: 'decimal',
      ...described(fact),
    }),
  ],
  read: (form) => {
    const written = entered(form);
    return /^-?\d{1,12}([.,]\d{1,3})?$/.test(written ?? '')
      ? Math.round(Number(written.replace(',', '.')) * 1_000)
      : written;
  },
  show: (fact, value) =>
    typeof value === 'number' ? t('console.seconds', value / 1_000) : String(value),
};

/** Also as it stands on a card: 03/27. @type {Kind} */
export const month = {
  ...text,
  read: (form) => {
    const [, month, year] = /^(\d\d)\s*\/\s*(?:20)?(\d\d)$/.exec(entered(form) ?? '') ?? [];
    return year ? `20${year}-${month}` : entered(form);
  },
};

/** In the reader's own time; the request has its offset. @type {Kind} */
export const moment = {
  edit: (fact, value) => [
    input('value', value && localTime(new Date(value)), {
      type: 'datetime-local',
      step: '1',
      ...described(fact),
    }),
  ],
  read: (form) => {
    const written = entered(form);
    return written && withOffset(new Date(written));
  },
  show: (fact, value) => new Date(value).toLocaleString(languageTag()),
};

const two = (value) => String(value).padStart(2, '0');

const localTime = (date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` +
  `T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;

function withOffset(date) {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return localTime(date) + offset;
}
