/**
 * The console: puts the parts together. What is typed goes into the store; the store's changes go
 * to the service and onto the screen.
 */

import { announce } from './announce.js';
import { showAnswer } from './answer.js';
import { diagnose } from './api.js';
import { summaryOf, verdictLine } from './banner.js';
import { showChips } from './chips.js';
import { codeBrowser } from './codes.js';
import { factDialog } from './editors.js';
import { factNamed } from './facts.js';
import { liveQuestion } from './live.js';
import { peekBar } from './peek.js';
import { problemsOf } from './problems.js';
import { requestOf } from './request.js';
import { settings, showTheme } from './settings.js';
import { showStatus } from './status.js';
import { createStore, nothing } from './store.js';
import { fillWords, languageTag, loadWords, sentences, t } from './words.js';

const TYPING_MILLIS = 300;
const INPUTS = { text: 'errorText', code: 'responseCode', scheme: 'responseCodeScheme' };

const at = (id) => document.getElementById(id);

showTheme();

const store = createStore(nothing(settings.view()));
const live = liveQuestion({ ask: diagnose, tell });
const facts = factDialog(at('fact-dialog'), { facts: () => store.state.facts, setFact });
const browser = codeBrowser(at('codes-dialog'), at('schemes'), {
  apiKey: () => store.state.apiKey,
  choose: (scheme, code) => {
    store.set({ scheme, code });
    ask();
    at('code').focus();
  },
});
const peek = peekBar(at('peek'), at('answer'));

/** What the parts of the page may do. */
const act = {
  setFact,
  editFact: (name) => (factNamed(name) ? facts.edit(name) : focusInput(name)),
  listFacts: facts.list,
  again: live.again,
  tick(action, title, on) {
    const others = store.state.tried.filter((each) => each.action !== action);
    store.set({ tried: on ? [...others, { action, title }] : others });
    ask();
  },
  example(text) {
    store.set({ text });
    at('text').focus();
    ask();
  },
  unlock(apiKey) {
    store.set({ apiKey });
    browser.offerSchemes();
    ask();
  },
};

function setFact(name, value) {
  const { [name]: before, ...others } = store.state.facts;
  store.set({ facts: value === undefined ? others : { ...others, [name]: value } });
  ask();
}

function focusInput(field) {
  const [id] = Object.entries(INPUTS).find(([, each]) => each === field) ?? ['text'];
  at(id).focus();
}

/** Sends what is known, once nothing more is typed for so long. */
function ask(pauseMillis = 0) {
  const request = requestOf(store.state);
  live.about(
    request && { request, language: languageTag(), apiKey: store.state.apiKey },
    pauseMillis,
  );
}

/** @param {import('./live.js').Status} status */
function tell(status) {
  const change = { status };
  if (status.kind === 'answered') {
    Object.assign(change, { answer: status.answer, asked: status.request });
  } else if (status.kind !== 'asking') {
    Object.assign(change, { answer: null, asked: null }); // it would answer what was asked before
  }
  store.set(change);
}

function show(state, before) {
  const problems = problemsOf(state.status);
  for (const [id, field] of Object.entries(INPUTS)) {
    showInput(at(id), state[id], problems.get(field));
  }
  if (state.facts !== before.facts || state.status !== before.status) {
    showChips(at('chips'), at('usual'), state, problems, act);
  }
  if (state.status !== before.status) {
    showStatus(at('status'), state, act);
    at('result').setAttribute('aria-busy', String(state.status.kind === 'asking'));
  }
  if (state.answer !== before.answer || state.view !== before.view) {
    showNewAnswer(state);
  }
}

function showInput(input, value, problem) {
  const words = at(`problem-${INPUTS[input.id]}`);
  if (input.value !== value) {
    input.value = value;
  }
  words.hidden = !problem;
  words.textContent = problem ?? '';
  input.toggleAttribute('aria-invalid', Boolean(problem));
  input.setAttribute('aria-describedby', problem ? words.id : '');
}

function showNewAnswer(state) {
  document.body.dataset.view = state.view;
  showAnswer(at('answer'), state, act);
  showMasked(state.answer?.masked ?? []);
  peek(state.answer);
  announce(state.answer ? sentences(verdictLine(state.answer), summaryOf(state.answer)) : '');
}

function showMasked(fields) {
  at('masked').hidden = fields.length === 0;
  at('masked').textContent = t('console.masked', fields.map((field) => t(`fact.${field}`)).join(t('console.listGap')));
}

async function speak(language) {
  await loadWords(language);
  fillWords(document);
  at('language').textContent = language === 'zh' ? 'English' : '中文';
  at('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  at('theme').setAttribute('aria-pressed', String(settings.theme() === 'dark'));
}

/** Everything on the screen again, as after another language. */
function showAll() {
  show(store.state, {});
  ask();
}

function listen() {
  for (const id of Object.keys(INPUTS)) {
    at(id).addEventListener('input', () => {
      store.set({ [id]: at(id).value });
      ask(TYPING_MILLIS);
    });
  }
  at('browse').addEventListener('click', () => browser.open(store.state.scheme));
  at('clear').addEventListener('click', () => {
    store.set({ ...nothing(store.state.view), apiKey: store.state.apiKey });
    ask();
    at('text').focus();
  });
  at('views').addEventListener('change', (event) => {
    settings.keepView(event.target.value);
    store.set({ view: event.target.value });
  });
  at('language').addEventListener('click', async () => {
    const language = settings.language() === 'zh' ? 'en' : 'zh';
    await speak(language);
    settings.keepLanguage(language);
    showAll();
  });
  at('theme').addEventListener('click', () => {
    settings.keepTheme(settings.theme() === 'dark' ? 'light' : 'dark');
    showTheme();
    at('theme').setAttribute('aria-pressed', String(settings.theme() === 'dark'));
  });
  addEventListener('online', live.again);
  unfoldForPrint(at('answer'));
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

async function start() {
  await speak(settings.language());
  document.querySelector(`input[name=view][value=${store.state.view}]`).checked = true;
  document.body.dataset.view = store.state.view;
  store.listen(show);
  listen();
  showAll();
  browser.offerSchemes();
  at('app').hidden = false;
  if (matchMedia('(pointer: fine)').matches) {
    at('text').focus(); // where it would raise a keyboard over half the screen, it waits
  }
}

start();
