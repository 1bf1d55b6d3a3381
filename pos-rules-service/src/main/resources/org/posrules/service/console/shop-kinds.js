/** How a fact of a shop is entered, by its type. A value is told by `give`, `undefined`: not known. */

import { h } from './dom.js';
import { t, tOr } from './words.js';

/**
 * @typedef {object} Slot where a value is entered
 * @property {string} id of the field
 * @property {import('./shop-data.js').FormFact} fact
 * @property {unknown} value
 * @property {(value: unknown) => void} give
 */

/** The field of a fact: its label, its control, and room for what is wrong with it. */
export function field(slot) {
  const { fact, id } = slot;
  const make = fact.several ? several : (GROUPS[fact.type] ?? single);
  return h('div', { class: `field fact ${fact.type}`, 'data-field': id },
    make(slot),
    h('p', { class: 'problem', id: `${id}-problem`, hidden: true }));
}

const single = (slot) => [
  h('label', { for: slot.id }, slot.fact.label),
  ...(CONTROLS[slot.fact.type] ?? written)(slot),
];

/** How each type is typed: nothing is judged here, so that there is one judge. */
const TYPED = {
  count: { inputmode: 'numeric' },
  amount: { inputmode: 'decimal' },
  phone: { type: 'tel' },
  day: { type: 'date', min: '1970-01-01', max: '9999-12-31' },
};

function written({ id, fact, value, give }) {
  const list = fact.values.length > 0 && `${id}-values`;
  return [
    h('input', {
      id,
      key: id,
      value: value ?? '',
      autocomplete: 'off',
      autocapitalize: CAPITALS.includes(fact.name) ? 'characters' : 'off',
      spellcheck: 'false',
      list,
      class: CAPITALS.includes(fact.name) && 'capitals',
      placeholder: tOr(`shop.place.${fact.name}`, tOr(`shop.place.${fact.type}`, '')),
      ...TYPED[fact.type],
      oninput: ({ target }) => give(shaped(fact, target.value)),
    }),
    list && h('datalist', { id: list }, fact.values.map(option)),
  ];
}

/** Codes of ISO 3166 and ISO 4217, which nobody should have to type with the shift key. */
const CAPITALS = ['country', 'currency'];

const shaped = (fact, text) => (CAPITALS.includes(fact.name) ? text.toUpperCase() : text);

const option = ({ value, label }) => h('option', { value }, label);

function chosen({ id, fact, value, give }) {
  const select = h('select', {
    id, key: id, onchange: ({ target }) => give(target.value || undefined),
  },
  h('option', { value: '' }, t('shop.unknown')), fact.values.map(option));
  select.value = value ?? '';
  return [select];
}

const CONTROLS = { choice: chosen };

const TRUTHS = [[true, 'yes'], [false, 'no'], [undefined, 'shop.unknown']];

const truth = ({ id, fact, value, give }) =>
  group(fact, h('div', { class: 'segments' }, TRUTHS.map(([each, words]) =>
    h('label', {},
      h('input', {
        type: 'radio',
        name: id,
        key: `${id}-${each}`,
        checked: each === value,
        onchange: () => give(each),
      }),
      h('span', {}, t(words))))));

const GROUPS = { truth };

/** Several of a closed list, or of any words; none of them is known too. */
const several = (slot) => (slot.fact.values.length > 0 ? ticks(slot) : words(slot));

function ticks({ id, fact, value, give }) {
  const given = Array.isArray(value) ? value : [];
  const own = given.filter((each) => !fact.values.some((known) => known.value === each));
  const offered = [...fact.values, ...own.map((each) => ({ value: each, label: each }))];
  const box = h('div', { class: 'ticks', onchange: ({ target }) => tell(target) },
    offered.map((each) => tick(id, each, given.includes(each.value))),
    tick(id, { value: '', label: t('shop.none.of') }, Array.isArray(value) && given.length === 0));
  const boxes = [...box.querySelectorAll('input')];
  const none = boxes.pop();
  function tell(target) {
    const on = (each) => each.checked && (target !== none || !none.checked);
    boxes.forEach((each) => (each.checked = on(each)));
    none.checked = none.checked && boxes.every((each) => !each.checked);
    const all = boxes.filter((each) => each.checked).map((each) => each.value);
    give(all.length > 0 || none.checked ? all : undefined);
  }
  return group(fact, box);
}

const tick = (id, { value, label }, checked) =>
  h('label', { class: 'tick' },
    h('input', { type: 'checkbox', value, checked, key: `${id}-${value || 'none'}` }),
    h('span', {}, label));

const words = ({ id, fact, value, give }) => [
  h('label', { for: id }, fact.label),
  h('input', {
    id,
    key: id,
    value: [value ?? []].flat().join(t('console.listGap')),
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: ({ target }) => {
      const all = target.value.split(/[,，、]/).map((word) => word.trim()).filter(Boolean);
      give(all.length > 0 ? all : undefined);
    },
  }),
];

const group = (fact, control) =>
  h('fieldset', {}, h('legend', {}, fact.label), control);
