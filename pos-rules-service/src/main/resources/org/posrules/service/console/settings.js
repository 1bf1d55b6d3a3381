/** How somebody likes the page: the only things that outlive it. */

const VIEWS = ['cashier', 'support', 'integrator'];
const LANGUAGES = ['en', 'zh'];
const THEMES = ['light', 'dark'];

const read = (name, allowed) => {
  try {
    const value = localStorage.getItem(`pos-rules.${name}`);
    return allowed.includes(value) ? value : null;
  } catch {
    return null; // a browser that keeps nothing still shows the page
  }
};

const write = (name, value) => {
  try {
    localStorage.setItem(`pos-rules.${name}`, value);
  } catch {
    // as above
  }
};

const preferred = () =>
  (navigator.languages ?? [navigator.language])
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => LANGUAGES.includes(tag)) ?? 'en';

const systemTheme = () =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

export const settings = {
  view: () => read('view', VIEWS) ?? 'support',
  language: () => read('language', LANGUAGES) ?? preferred(),
  theme: () => read('theme', THEMES) ?? systemTheme(),
  keepView: (view) => write('view', view),
  keepLanguage: (language) => write('language', language),
  keepTheme: (theme) => write('theme', theme),
};

/** Shows the theme that was chosen; without a choice the page follows the system. */
export function showTheme() {
  const chosen = read('theme', THEMES);
  if (chosen) {
    document.documentElement.dataset.theme = chosen;
  }
}
