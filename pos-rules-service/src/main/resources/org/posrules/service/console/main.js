/**
 * The console: puts the parts together. What is typed goes into the store; the store's changes go
 * to the service and onto the screen.
 */

import { diagnose } from './api.js';
import { codeBrowser } from './codes.js';
import { factDialog } from './editors.js';
import { factNamed } from './facts.js';
import { startFrame, startViews } from './frame.js';
import { liveQuestion } from './live.js';
import { recall } from './past.js';
import { requestOf } from './request.js';
import { INPUTS, screen } from './screen.js';
import { settings, showTheme } from './settings.js';
import { createStore, nothing } from './store.js';
import { languageTag } from './words.js';

const TYPING_MILLIS = 300;

const at = (id) => document.getElementById(id);

showTheme();

const store = createStore(nothing(settings.view()));
const live = liveQuestion({ ask: diagnose, tell });
const facts = factDialog(at('fact-dialog'), { facts: () => store.state.facts, setFact });
const browser = codeBrowser(at('codes-dialog'), at('schemes'), {
  apiKey: () => store.state.apiKey,
  choose: (scheme, code) => change({ scheme, code }, at('code')),
});

/** What the parts of the page may do. */
const act = {
  setFact,
  editFact: (name) => (factNamed(name) ? facts.edit(name) : inputOf(name).focus()),
  listFacts: facts.list,
  again: live.again,
  example: (text) => change({ text }, at('text')),
  tick(action, title, on) {
    const others = store.state.tried.filter((each) => each.action !== action);
    change({ tried: on ? [...others, { action, title }] : others });
  },
  unlock(apiKey) {
    change({ apiKey });
    browser.offerSchemes();
  },
};

/** Takes in what is now known, asks about it, and leaves the reader at a place. */
function change(known, place) {
  store.set(known);
  ask();
  place?.focus();
}

function setFact(name, value) {
  const { [name]: before, ...others } = store.state.facts;
  change({ facts: value === undefined ? others : { ...others, [name]: value } });
}

const inputOf = (field) => at(Object.keys(INPUTS).find((id) => INPUTS[id] === field) ?? 'text');

const questionOf = (state) => ({
  request: requestOf(state),
  language: languageTag(),
  apiKey: state.apiKey,
});

/** Sends what is known, once nothing more is typed for so long. */
function ask(pauseMillis = 0) {
  const question = questionOf(store.state);
  live.about(question.request && question, pauseMillis);
}

/** @param {import('./live.js').Status} status */
function tell(status) {
  if (status.kind === 'answered') {
    store.set({ status, answer: status.answer, asked: status.request });
    remember(status);
  } else if (status.kind === 'asking') {
    store.set({ status });
  } else {
    store.set({ status, answer: null, asked: null }); // it would answer what was asked before
  }
}

/** What happened before is shown once it is here, if the same answer still stands then. */
async function remember({ answer, request }) {
  const past = answer.history && (await recall(request, store.state));
  if (store.state.answer === answer) {
    store.set({ past });
  }
}

/** The titles of what was tried came in the language of then; only the service knows the others. */
async function renameTried() {
  if (store.state.tried.length > 0) {
    const question = questionOf({ ...store.state, tried: [] });
    const { answer } = await diagnose(question, new AbortController().signal);
    const titles = new Map(answer?.recommendations.map(({ action, title }) => [action, title]));
    const renamed = ({ action }) => ({ action, title: titles.get(action) ?? action });
    store.set({ tried: store.state.tried.map(renamed) });
  }
}

async function start() {
  const show = screen(act);
  const showAll = () => show(store.state, {});
  await startFrame(async () => {
    showAll();
    ask();
    await renameTried();
  });
  startViews((view) => store.set({ view }));
  for (const id of Object.keys(INPUTS)) {
    at(id).addEventListener('input', () => {
      store.set({ [id]: at(id).value });
      ask(TYPING_MILLIS);
    });
  }
  at('browse').addEventListener('click', () => browser.open(store.state.scheme));
  at('clear').addEventListener('click', () => {
    const { view, apiKey } = store.state;
    change({ ...nothing(view), apiKey }, at('text'));
  });
  addEventListener('online', live.again);
  store.listen(show);
  showAll();
  browser.offerSchemes();
  at('app').hidden = false;
  if (matchMedia('(pointer: fine)').matches) {
    at('text').focus(); // where it would raise a keyboard over half the screen, it waits
  }
}

start();
