/** Dialogs: a title, a way out, and what is inside. */

import { button, h } from './dom.js';
import { t } from './words.js';

/**
 * Fills a dialog, and opens it when it is not open yet.
 *
 * @param {HTMLDialogElement} dialog which names its title by `aria-labelledby`
 * @param {string} title
 * @param {...(Node | Node[] | false)} content
 */
export function showDialog(dialog, title, ...content) {
  dialog.replaceChildren(
    h('header', {},
      h('h2', { id: dialog.getAttribute('aria-labelledby') }, title),
      button('×', () => dialog.close(), { class: 'remove', 'aria-label': t('console.close') })),
    ...content.flat().filter(Boolean));
  if (!dialog.open) {
    dialog.showModal();
  }
}
