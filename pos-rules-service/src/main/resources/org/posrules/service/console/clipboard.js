/** Buttons that copy a text and say that they did. */

import { announce } from './announce.js';
import { button } from './dom.js';
import { t } from './words.js';

const SHOWN_MILLIS = 2_000;

/**
 * @param {string} words on the button
 * @param {() => string} text what is copied
 */
export function copyButton(words, text, key, style = 'quiet') {
  const copy = button(words, async () => {
    const done = await write(text());
    copy.textContent = t(done ? 'copy.done' : 'copy.failed');
    announce(copy.textContent);
    setTimeout(() => (copy.textContent = words), SHOWN_MILLIS);
  }, { key, class: `${style} no-print` });
  return copy;
}

/** The clipboard of a page that came over plain HTTP is closed; the old way still works there. */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text);
  }
}

function writeBySelection(text) {
  const holder = document.createElement('textarea');
  const focused = document.activeElement;
  holder.value = text;
  holder.className = 'unseen';
  document.body.append(holder);
  holder.select();
  const done = document.execCommand('copy');
  holder.remove();
  focused?.focus();
  return done;
}
