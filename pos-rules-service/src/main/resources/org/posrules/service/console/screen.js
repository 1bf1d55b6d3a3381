/** Shows the state of the page: each part only when what it shows has changed. */

import { announce } from './announce.js';
import { showAnswer } from './answer.js';
import { summaryOf, toneOf, verdictLine } from './banner.js';
import { showChips } from './chips.js';
import { peekBar } from './peek.js';
import { problemsOf } from './problems.js';
import { showStatus } from './status.js';
import { welcome } from './welcome.js';
import { sentences, t } from './words.js';

/** The fields of the form, by the id of their input. */
export const INPUTS = { text: 'errorText', code: 'responseCode', scheme: 'responseCodeScheme' };

const at = (id) => document.getElementById(id);

/**
 * @param {object} act what the parts of the page may do
 * @returns {(state: import('./store.js').State, before: Partial<State>) => void}
 */
export function screen(act) {
  const peek = peekBar(at('peek'), at('answer'), (answer) => ({
    tone: toneOf(answer),
    line: verdictLine(answer),
    more: summaryOf(answer),
  }));

  function show(state, before) {
    const changed = (...names) => names.some((name) => state[name] !== before[name]);
    const problems = problemsOf(state.status);
    for (const [id, field] of Object.entries(INPUTS)) {
      showInput(at(id), state[id], problems.get(field));
    }
    if (changed('facts', 'status', 'view')) {
      showChips(at('chips'), at('usual'), state, problems, act);
    }
    if (changed('status')) {
      showStatus(at('status'), state, act, {
        welcome: () => welcome(act),
        problems: () => problems.values(),
      });
      const asking = state.status.kind === 'asking';
      at('result').setAttribute('aria-busy', String(asking));
      if (asking) {
        peek(null); // the bar could not be told from one of what is typed now
      }
    }
    if (changed('answer', 'past', 'view', 'tried')) {
      document.body.dataset.view = state.view;
      showAnswer(at('answer'), state, act);
      showMasked(state.answer?.masked ?? []);
      peek(state.answer);
    }
    if (changed('status') && state.status.kind !== 'asking') {
      announce(spoken(state));
    }
  }

  return show;
}

/** For those who do not see the screen: the verdict, or why there is none. */
function spoken({ answer, status }) {
  if (answer) {
    return sentences(verdictLine(answer), summaryOf(answer));
  }
  return status.kind === 'idle' ? '' : at('status').innerText;
}

function showInput(input, value, problem) {
  const words = at(`problem-${INPUTS[input.id]}`);
  if (input.value !== value) {
    input.value = value;
  }
  words.hidden = !problem;
  words.textContent = problem ?? '';
  if (problem) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', words.id);
  } else {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}

function showMasked(fields) {
  const names = fields.map((field) => t(`fact.${field}`)).join(t('console.listGap'));
  at('masked').hidden = fields.length === 0;
  at('masked').textContent = t('console.masked', names);
}
