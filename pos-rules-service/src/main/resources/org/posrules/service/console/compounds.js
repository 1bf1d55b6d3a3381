/** The kinds of facts that have parts: amounts, codes with their schemes, lists. */

import { h } from './dom.js';
import { entered, input, labelled } from './inputs.js';
import { t, tOr } from './words.js';

/** @typedef {import('./kinds.js').Kind} Kind */

let lastCurrency;

/** @type {Kind} */
export const money = {
  edit: (fact, value) => [
    labelled('money.value',
      input('value', value?.value, { inputmode: 'decimal', placeholder: '180.00' })),
    labelled('money.currency',
      input('currency', value?.currency ?? lastCurrency ?? t('money.usual'), {
        maxlength: 3,
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
