/** The shop as a file: the page keeps nothing, so whoever wants to go on later saves it. */

import { h } from './dom.js';
import { t } from './words.js';

/** More than any shop that the service takes. */
const MOST_BYTES = 524_288;

/**
 * The object in a file of JSON.
 *
 * @param {File} file
 * @throws {Error} with the words for the reader, when there is none
 */
export async function readShop(file) {
  if (file.size > MOST_BYTES) {
    throw new Error(t('shop.file.large'));
  }
  const read = parsed(await file.text());
  if (read === null || typeof read !== 'object' || Array.isArray(read)) {
    throw new Error(t('shop.file.other'));
  }
  return read;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Hands the shop to the reader as a file of JSON. */
export function saveShop(shop) {
  const json = `${JSON.stringify(shop, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = h('a', { href: address, download: `${fileName(shop.name)}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What no file system minds. */
const fileName = (name) =>
  String(name ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'shop';
