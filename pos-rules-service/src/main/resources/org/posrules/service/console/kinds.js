/**
 * The kinds of facts: how one is entered, read from its form, and shown on its chip. What is
 * entered is judged by the service alone, so that there is one judge; here it is only put into the
 * shape that the request has.
 */

import { h } from './dom.js';
import { languageTag, t, tOr } from './words.js';

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

const entered = (form, name = 'value') => form.get(name)?.trim() || undefined;

const labelled = (key, input) => h('label', { class: 'field' }, h('span', {}, t(key)), input);

const input = (name, value, attributes = {}) =>
  h('input', {
    name,
    value: value ?? '',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    ...attributes,
  });

const described = (fact) => ({
  'aria-labelledby': 'fact-dialog-title',
  'aria-describedby': 'fact-hint',
  placeholder: tOr(`example.${fact.name}`, ''),
});

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

let lastCurrency;

/** @type {Kind} */
export const money = {
  edit: (fact, value) => [
    labelled('money.value', input('value', value?.value, { inputmode: 'decimal', placeholder: '180.00' })),
    labelled('money.currency', input('currency', value?.currency ?? lastCurrency ?? t('money.usual'), {
      maxlength: 3,
      size: 4,
      class: 'capitals',
    })),
  ],
  read: (form) => {
    const value = entered(form);
    const currency = entered(form, 'currency')?.toUpperCase();
    lastCurrency = currency ?? lastCurrency;
    return value && { value, ...(currency && { currency }) };
  },
  show: (fact, { value, currency = '' }) => `${value} ${currency}`,
};

const readCode = (form) => {
  const code = entered(form);
  const scheme = entered(form, 'scheme');
  return code && { ...(scheme && { scheme }), code };
};

const showCode = ({ scheme, code }) => (scheme ? `${code} (${scheme})` : code);

const editCode = (value) => [
  labelled('fact.responseCode', input('value', value?.code)),
  labelled('fact.responseCodeScheme', input('scheme', value?.scheme, { list: 'schemes' })),
];

/** @type {Kind} */
export const code = {
  edit: (fact, value) => editCode(value),
  read: readCode,
  show: (fact, value) => showCode(value),
};

const MOST_CODES = 8;

/** Several codes: the form adds one to those there are. @type {Kind} */
export const codes = {
  edit: (fact, value = []) => [
    ...value.map((each, index) =>
      h('label', { class: 'tick' },
        h('input', { type: 'checkbox', name: 'kept', value: JSON.stringify(each), checked: true }),
        h('span', {}, showCode(each)))),
    ...(value.length < MOST_CODES ? editCode() : []),
  ],
  read: (form) => {
    const all = [...form.getAll('kept').map((each) => JSON.parse(each)), readCode(form)];
    const given = all.filter(Boolean);
    return given.length ? given : undefined;
  },
  show: (fact, value) => value.map(showCode).join(', '),
};

/** The usual ones; any other word can be typed. */
const DEVICE_WORDS = [
  'PAPER_OUT', 'PAPER_JAM', 'COVER_OPEN', 'LOW_BATTERY', 'READER_FAULT', 'CARD_JAM', 'SIM_ABSENT',
  'LOW_SIGNAL', 'NO_SERVICE', 'BLUETOOTH_OFF', 'CABLE_UNPLUGGED', 'PIN_PAD_FAULT', 'OVERHEATED',
  'APP_CRASHED', 'TAMPERED',
];

const deviceWord = (word) => tOr(`device.${word}`, word);

/** @type {Kind} */
export const devices = {
  edit: (fact, value = []) => [
    h('div', { class: 'ticks' }, DEVICE_WORDS.map((word) =>
      h('label', { class: 'tick' },
        h('input', { type: 'checkbox', name: 'word', value: word, checked: value.includes(word) }),
        h('span', {}, deviceWord(word))))),
    labelled('facts.other', input('value',
      value.filter((word) => !DEVICE_WORDS.includes(word)).join(', '),
      { 'aria-describedby': 'fact-hint' })),
  ],
  read: (form) => {
    const others = (entered(form) ?? '').split(/[,，、]/).map((word) => word.trim());
    const all = [...form.getAll('word'), ...others].filter(Boolean);
    return all.length ? all : undefined;
  },
  show: (fact, value) => value.map(deviceWord).join(t('console.listGap')),
};
