/** Speaks to screen readers: the outcome once typing has come to rest, and never twice the same. */

import { debounced } from './dom.js';

const REST_MILLIS = 900;

const later = debounced((text) => {
  const place = document.getElementById('announcer');
  if (place.textContent !== text) {
    place.textContent = text;
  }
}, REST_MILLIS);

export const announce = (text) => later(text);
