/** The page of the history: a place and a time go to the service, its report onto the screen. */

import { findReport } from './api.js';
import { startFrame } from './frame.js';
import { historyScreen } from './history-screen.js';
import { liveQuestion } from './live.js';
import { showTheme } from './settings.js';
import { createStore } from './store.js';
import { languageTag } from './words.js';

const TYPING_MILLIS = 400;

/** In which the address may name a place, such as `?terminal=T-1`. */
const asked = new URLSearchParams(location.search);

const at = (id) => document.getElementById(id);
const kinds = [...at('place').options].map(({ value }) => value);

showTheme();

const place = kinds.find((kind) => kind && asked.get(kind)) ?? '';
const store = createStore({
  place, // the kind of place; none: everywhere
  id: asked.get(place) ?? '',
  days: 30,
  status: { kind: 'idle' },
  answer: null, // the report as a page
  apiKey: '',
});
const live = liveQuestion({ ask: findReport, tell });

/** What the parts of the page may do. */
const act = {
  again: live.again,
  unlock: (apiKey) => change({ apiKey }),
};

function change(known, pauseMillis = 0) {
  store.set(known);
  ask(pauseMillis);
}

/** Asks once nothing more is typed for so long; about a place only when it has its name. */
function ask(pauseMillis = 0) {
  const { place, id, days, apiKey } = store.state;
  const named = !place || id.trim();
  const question = { place, id: id.trim(), days, language: languageTag(), apiKey };
  live.about(named ? question : null, pauseMillis);
}

/** @param {import('./live.js').Status} status */
function tell(status) {
  if (status.kind === 'asking') {
    store.set({ status });
  } else {
    store.set({ status, answer: status.answer ?? null });
  }
}

async function start() {
  const show = historyScreen(act);
  await startFrame(() => {
    show(store.state, {});
    ask();
  });
  at('place').addEventListener('change', ({ target }) => change({ place: target.value }));
  at('id').addEventListener('input', ({ target }) => change({ id: target.value }, TYPING_MILLIS));
  at('days').addEventListener('change', ({ target }) => change({ days: Number(target.value) }));
  at('form').addEventListener('submit', (event) => event.preventDefault());
  store.listen(show);
  show(store.state, {});
  at('app').hidden = false;
  ask();
}

start();
