/**
 * The words of the page in the language at hand. They come from the service, which has them in one
 * place for the command line and for this page.
 */

/** @typedef {'en' | 'zh'} Language */

const HOUR = 60;
const DAY = 24 * HOUR;

/** @type {Record<string, string>} */
let words = {};

/** @type {Language} */
let current = 'en';

/** @param {Language} language */
export async function loadWords(language) {
  const response = await fetch(`console/words.${language}.json`);
  if (!response.ok) {
    throw new Error(`no words for ${language}: ${response.status}`);
  }
  words = await response.json();
  current = language;
}

/** The language as the service and the `lang` attribute take it. */
export const languageTag = () => (current === 'zh' ? 'zh-CN' : 'en');

/** The words under a key, each `{0}`, `{1}` replaced; the key itself when there are none. */
export function t(key, ...values) {
  const text = words[key] ?? key;
  return text.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}

/** The words under a key, or those given. */
export const tOr = (key, otherwise) => words[key] ?? otherwise;

/** The words for a constant of the contract, such as `RetryAdvice`, `VERIFY_FIRST`. */
export const named = (type, name) => words[`${type}.${name}`] ?? name;

/** A chance from 0 to 1 as a whole per cent. */
export const percent = (chance) => `${Math.round(chance * 100)} %`;

/** So many minutes, in minutes, hours or days. */
export function duration(minutes) {
  if (minutes < 2 * HOUR) {
    return t('minutes', minutes);
  }
  return minutes < 2 * DAY
    ? t('hours', Math.round(minutes / HOUR))
    : t('days', Math.round(minutes / DAY));
}

/** Sentences one after the other, as the language joins them. */
export const sentences = (...texts) => texts.filter(Boolean).join(t('sentenceGap'));

/** Puts the words into the elements that name their keys. */
export function fillWords(root) {
  document.documentElement.lang = languageTag();
  for (const element of root.querySelectorAll('[data-t]')) {
    element.textContent = t(element.dataset.t);
  }
  for (const element of root.querySelectorAll('[data-t-placeholder]')) {
    element.placeholder = t(element.dataset.tPlaceholder);
  }
  for (const element of root.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
  }
}
