/** The frame round the work on every page: language, theme, view, paper. */

import { settings, showTheme } from './settings.js';
import { fillWords, loadWords } from './words.js';

const at = (id) => document.getElementById(id);

const OTHER = { en: 'zh', zh: 'en' };
const NAMES = { en: 'English', zh: '中文' };
const TAGS = { en: 'en', zh: 'zh-CN' };

/**
 * Starts the frame in the language and theme of its reader.
 *
 * @param {() => void} spoken tells of another language
 */
export async function startFrame(spoken) {
  await speak(settings.language());
  showThemeSwitch();
  at('language').addEventListener('click', async () => {
    const language = OTHER[settings.language()];
    await speak(language);
    settings.keepLanguage(language);
    spoken();
  });
  at('theme').addEventListener('click', () => {
    settings.keepTheme(settings.theme() === 'dark' ? 'light' : 'dark');
    showThemeSwitch();
  });
  unfoldForPrint(at('answer'));
}

/**
 * Starts the choice of views, on a page that has several.
 *
 * @param {(view: string) => void} seen tells of another view
 */
export function startViews(seen) {
  document.querySelector(`input[name=view][value=${settings.view()}]`).checked = true;
  at('views').addEventListener('change', ({ target }) => {
    settings.keepView(target.value);
    seen(target.value);
  });
}

async function speak(language) {
  await loadWords(language);
  fillWords(document);
  at('language').textContent = NAMES[OTHER[language]];
  at('language').lang = TAGS[OTHER[language]];
}

function showThemeSwitch() {
  showTheme();
  at('theme').setAttribute('aria-pressed', String(settings.theme() === 'dark'));
}

/** Paper has no folds. */
function unfoldForPrint(host) {
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...host.querySelectorAll('details:not([open])')];
    opened.forEach((fold) => (fold.open = true));
  });
  addEventListener('afterprint', () => opened.forEach((fold) => (fold.open = false)));
}
