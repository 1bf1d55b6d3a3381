/**
 * The page of shops: what is told of a shop goes into the store; the store's changes go to the
 * service and onto the screen.
 */

import { assess, findShopForm } from './api.js';
import { today } from './due.js';
import { startFrame } from './frame.js';
import { liveQuestion } from './live.js';
import {
  emptyShop, requestOf, shopOf, withEntry, withFact, withNone, withoutEntry,
} from './shop-data.js';
import { exampleShop } from './shop-example.js';
import { readShop, saveShop } from './shop-files.js';
import { shopScreen } from './shop-screen.js';
import { showTheme } from './settings.js';
import { createStore } from './store.js';
import { languageTag, t } from './words.js';

const TYPING_MILLIS = 400;

const at = (id) => document.getElementById(id);

showTheme();

const store = createStore({
  form: null, // the words of the service for what can be told; none before it has answered
  shop: null,
  drawn: 0, // how often the form was made anew
  notice: '',
  status: { kind: 'idle' },
  answer: null,
  page: '', // the kind of page that is shown; none: what to do
  apiKey: '',
});
const live = liveQuestion({ ask: question, tell });

/** What the parts of the page may do. */
const act = {
  give(part, key, name, value) {
    store.set({ shop: withFact(store.state.shop, part, key, name, value) });
    ask(TYPING_MILLIS);
  },
  add(part) {
    redraw(withEntry(store.state.shop, part));
    const { key } = store.state.shop[part].at(-1);
    const added = document.querySelector(`[data-key="${key}"]`);
    added.open = true;
    added.querySelector('.facts :is(input, select)')?.focus();
  },
  remove(part, key) {
    redraw(withoutEntry(store.state.shop, part, key));
    document.querySelector(`[data-key="add-${part}"]`)?.focus();
  },
  none: (part, none) => redraw(withNone(store.state.shop, part, none)),
  page: (page) => store.set({ page }),
  again: live.again,
  unlock(apiKey) {
    store.set({ apiKey });
    ask();
  },
};

/** Takes a shop of another outline. */
function redraw(shop, notice = '') {
  store.set({ shop, notice, drawn: store.state.drawn + 1 });
  ask();
}

/** Asks about the shop, once nothing more is typed for so long. */
function ask(pauseMillis = 0) {
  live.about({ language: languageTag(), apiKey: store.state.apiKey }, pauseMillis);
}

/** What can be told, where that is not known in this language yet; then what is to be done. */
async function question(asked, signal) {
  if (store.state.form?.asked !== asked.language) {
    const outcome = await findShopForm(asked, signal);
    if (outcome.kind !== 'answered' || signal.aborted) {
      return outcome;
    }
    const form = { ...outcome.answer, asked: asked.language };
    store.set({ form, shop: store.state.shop ?? emptyShop(form) });
  }
  return assess({ ...asked, request: requestOf(store.state.form, store.state.shop) }, signal);
}

/** @param {import('./live.js').Status} status */
function tell(status) {
  const answer = status.kind === 'asking' ? store.state.answer : status.answer ?? null;
  store.set({ status, answer });
}

/** Takes a shop from a file, and tells what of it has no place here. */
function open(file) {
  const { shop, unknown } = shopOf(store.state.form, file);
  redraw(shop, unknown.length > 0
    ? t('shop.file.unknown', unknown.join(t('console.listGap'))) : '');
}

async function openFile({ target }) {
  const [file] = target.files;
  target.value = ''; // so that the same file can be opened again
  try {
    open(await readShop(file));
  } catch (e) {
    store.set({ notice: e.message });
  }
}

const saved = () => ({
  language: languageTag(), ...requestOf(store.state.form, store.state.shop),
});

/** Does it once the form is there: before that, there is nothing to fill in or to save. */
const withForm = (run) => () => store.state.form && run();

async function start() {
  const show = shopScreen(act);
  await startFrame(() => {
    show(store.state, {});
    ask();
  });
  at('file').addEventListener('change', openFile);
  at('open').addEventListener('click', withForm(() => at('file').click()));
  at('save').addEventListener('click', withForm(() => saveShop(saved())));
  at('example').addEventListener('click', withForm(() => open(exampleShop(today()))));
  at('clear').addEventListener('click', withForm(() => redraw(emptyShop(store.state.form))));
  addEventListener('online', live.again);
  store.listen(show);
  at('app').hidden = false;
  ask();
}

start();
