/** The dialog in which one fact is entered, or one of all facts is chosen. */

import { showDialog } from './dialogs.js';
import { button, h } from './dom.js';
import { FACTS, GROUPS, factNamed } from './facts.js';
import { t, tOr } from './words.js';

/**
 * @param {HTMLDialogElement} dialog
 * @param {{facts: () => Record<string, unknown>,
 *   setFact: (name: string, value: unknown) => void}} parts
 */
export function factDialog(dialog, { facts, setFact }) {
  function commit(name, value) {
    dialog.close();
    setFact(name, value);
  }

  /** Shows the form of one fact. */
  function edit(name) {
    const fact = factNamed(name);
    const value = facts()[name];
    const hint = tOr(`hint.${name}`, '');
    showDialog(dialog, t(`fact.${name}`),
      h('form', { onsubmit: (event) => submit(event, fact) },
        hint && h('p', { class: 'dim', id: 'fact-hint' }, hint),
        h('div', { class: fact.kind.read ? 'controls' : 'controls choices' },
          fact.kind.edit(fact, value, (chosen) => commit(name, chosen))),
        h('div', { class: 'dialog-end' },
          value !== undefined && button(t('facts.delete'), () => commit(name, undefined)),
          fact.kind.read && h('button', { type: 'submit', class: 'main' }, t('facts.set')))));
    dialog.querySelector('.controls :is(input, button)')?.focus();
  }

  function submit(event, fact) {
    event.preventDefault();
    commit(fact.name, fact.kind.read(new FormData(event.target)));
  }

  /** Shows all facts, by group, with a search over their names. */
  function list() {
    const given = facts();
    const search = h('input', {
      type: 'search', 'aria-label': t('facts.search'), placeholder: t('facts.search'),
      oninput: () => filter(search.value.trim().toLowerCase()),
    });
    showDialog(dialog, t('facts.title'), search, GROUPS.map((group) => listed(group, given)));
    search.focus();
  }

  const listed = (group, given) =>
    h('section', { class: 'group' },
      h('h3', {}, t(`group.${group}`)),
      h('div', { class: 'answers' }, FACTS.filter((fact) => fact.group === group).map(({ name }) =>
        button(t(`fact.${name}`), () => edit(name), {
          class: name in given ? 'given' : '',
          'data-words': `${t(`fact.${name}`)} ${name}`.toLowerCase(),
        }))));

  function filter(words) {
    for (const group of dialog.querySelectorAll('.group')) {
      const buttons = [...group.querySelectorAll('button')];
      buttons.forEach((each) => (each.hidden = !each.dataset.words.includes(words)));
      group.hidden = buttons.every((each) => each.hidden);
    }
  }

  return { edit, list };
}
