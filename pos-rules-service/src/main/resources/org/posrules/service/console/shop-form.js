/** The form of a shop, made from what the service says can be told of one. */

import { button, h, replace } from './dom.js';
import { asked, firstOfMany, givenIn } from './shop-data.js';
import { field } from './shop-kinds.js';
import { t } from './words.js';

/** By this the field of a fact is found. */
export const fieldId = ({ key }, { name }) => `${key}-${name}`;

/**
 * Shows the form.
 *
 * @param {HTMLElement} host
 * @param {{form: import('./shop-data.js').Form, shop: import('./shop-data.js').Shop}} state
 * @param {object} act what the form may do
 */
export function showForm(host, { form, shop }, act) {
  replace(host, form.parts.map((part, index) =>
    part.several ? severalOf(part, shop, part === firstOfMany(form), act)
      : entryOf(part, shop[part.part][0], { title: part.label, open: index === 0, act })));
  showCounts(host, { form, shop });
}

function severalOf(part, shop, first, act) {
  const list = shop[part.part] ?? [];
  const id = `part-${part.part}`;
  return h('section', { class: 'part', 'aria-label': part.label },
    list.map((entry, index) =>
      entryOf(part, entry, {
        title: titleOf(part, entry, index), open: first && index === 0, act, removed: true,
      })),
    h('div', { class: 'part-end' },
      button(t('shop.add', part.label), () => act.add(part.part), {
        class: 'add', key: `add-${part.part}`,
      }),
      list.length === 0 && h('label', { class: 'tick' },
        h('input', {
          type: 'checkbox',
          key: `none-${part.part}`,
          checked: shop[part.part] !== undefined,
          onchange: ({ target }) => act.none(part.part, target.checked),
        }),
        h('span', {}, t('shop.none', part.label)))),
    h('p', { class: 'problem', id: `${id}-problem`, hidden: true }));
}

const titleOf = (part, { facts }, index) =>
  t('shop.entry', part.label, String(facts.id ?? '').trim() || index + 1);

function entryOf(part, entry, { title, open, act, removed = false }) {
  const facts = asked(part).map((fact) =>
    field({
      id: fieldId(entry, fact),
      fact,
      value: entry.facts[fact.name],
      give: (value) => act.give(part.part, entry.key, fact.name, value),
    }));
  return h('details', { class: 'entry-part', key: entry.key, open },
    h('summary', { key: `fold-${entry.key}` },
      h('span', { class: 'part-title' }, title),
      h('span', { class: 'dim' })),
    h('div', { class: 'facts' }, facts),
    removed && button(t('facts.delete'), () => act.remove(part.part, entry.key), {
      key: `remove-${entry.key}`, 'aria-label': t('facts.remove', title), class: 'quiet',
    }));
}

/** Says on each fold how much of it is known, and what its entry is called by now. */
export function showCounts(host, { form, shop }) {
  for (const part of form.parts) {
    (shop[part.part] ?? []).forEach((entry, index) => {
      const summary = host.querySelector(`[data-key="fold-${entry.key}"]`);
      if (summary) {
        const [title, count] = summary.children;
        title.textContent = part.several ? titleOf(part, entry, index) : part.label;
        count.textContent = t('shop.given', givenIn(part, entry), asked(part).length);
      }
    });
  }
}

/** Shows what the service found wrong at the fields it found it at, and unfolds those. */
export function showProblems(host, problems) {
  for (const words of host.querySelectorAll('.problem')) {
    const problem = problems.get(words.id.replace(/-problem$/, ''));
    words.hidden = !problem;
    words.textContent = problem ?? '';
    const box = words.closest('[data-field]');
    box?.querySelectorAll('input, select').forEach((control) => mark(control, words, problem));
    if (problem && box) {
      box.closest('details').open = true;
    }
  }
}

function mark(control, words, problem) {
  if (problem) {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', words.id);
  } else {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
}
