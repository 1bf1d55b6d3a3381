/** A page of a shop as it will be printed: black on white, whatever the screen is. */

import { h } from './dom.js';
import { t } from './words.js';

/** Prices are compared, telephone numbers are called; all else is ticked off. */
const isTicked = (kind, { who }) => kind !== 'PLANS' && (kind !== 'EMERGENCY' || who !== '');

/** Somebody signs that all of a section was done. */
const SIGNED = ['COMMISSIONING', 'TRAINING'];

/** @param {object} sheet of the answer @param {object} answer */
export const sheetPage = (sheet, answer) =>
  h('article', { class: `sheet ${sheet.kind.toLowerCase()}`, 'aria-labelledby': 'sheet-title' },
    h('header', { class: 'sheet-head' },
      h('p', {}, h('bdi', {}, answer.name || t('sheet.unnamed'))),
      h('p', {}, answer.assessedOn)),
    h('h3', { id: 'sheet-title', tabindex: '-1', key: 'sheet' }, sheet.title),
    h('p', {}, sheet.intro),
    h('div', { class: 'sheet-body' }, sheet.sections.map((each) => section(each, sheet.kind))));

const section = ({ heading, lines }, kind) =>
  h('section', { class: 'sheet-part' },
    h('h4', {}, heading),
    kind === 'COMMISSIONING' ? table(lines, heading)
      : h('ul', {}, lines.map((each) => line(each, kind))),
    SIGNED.includes(kind) && signature());

const line = (each, kind) =>
  h('li', {},
    isTicked(kind, each) && tickBox(each),
    h('div', {},
      h('p', {},
        h('span', { class: 'line-text' }, each.text), ' ',
        each.who && h('span', { class: 'who' }, each.who)),
      each.details.map((detail) => h('p', { class: 'detail' }, detail))));

const tickBox = ({ done }) =>
  h('span', { class: 'tickbox' }, done && [
    h('span', { 'aria-hidden': 'true' }, '✓'),
    h('span', { class: 'unseen' }, t('shop.done')),
  ]);

/** Each detail has a column of its own; what all of a column begin with stands above it. */
function table(lines, heading) {
  const columns = Array.from({ length: Math.max(...lines.map(({ details }) => details.length)) },
    (_, index) => column(lines.map(({ details }) => details[index] ?? '')));
  return h('table', { 'aria-label': heading },
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('shop.done'))),
      h('th', { scope: 'col' }, t('shop.test')),
      columns.map(({ head }) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, lines.map((each, row) =>
      h('tr', {},
        h('td', {}, tickBox(each)),
        h('td', {}, each.text),
        columns.map(({ head, cells }) => h('td', { 'data-label': head }, cells[row]))))));
}

function column(cells) {
  const [head] = /^[^:：]+[:：]\s*/.exec(cells[0]) ?? [''];
  return head && cells.every((each) => each.startsWith(head))
    ? { head: head.replace(/[:：]\s*$/, ''), cells: cells.map((each) => each.slice(head.length)) }
    : { head: '', cells };
}

const signature = () =>
  h('dl', { class: 'signed' }, ['name', 'date', 'signature'].map((each) =>
    h('div', {}, h('dt', {}, t(`shop.signed.${each}`)), h('dd', {}))));
