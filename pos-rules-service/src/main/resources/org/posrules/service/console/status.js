/** What stands above the answer while there is none, or while the service is not to be had. */

import { button, h } from './dom.js';
import { problemsOf } from './problems.js';
import { t } from './words.js';

/** Shows how the question stands. */
export function showStatus(host, state, act) {
  const parts = WORDS[state.status.kind]?.(state, act) ?? [];
  host.hidden = parts.length === 0;
  host.className = `status ${state.status.kind}`;
  host.replaceChildren(...parts);
}

const WORDS = {
  idle: (state, act) => welcome(act),
  waiting: ({ status: { why, seconds } }, act) => [
    h('p', {}, t(`status.${why}`, seconds)),
    button(t('status.again'), act.again),
  ],
  gaveUp: (state, act) => [
    h('p', {}, t('status.gaveUp')),
    button(t('status.again'), act.again),
  ],
  refused: ({ status }) =>
    [h('p', {}, t('status.refused')),
      h('ul', {}, [...problemsOf(status).values()].map((words) => h('li', {}, words)))],
  locked: ({ apiKey }, act) => key(apiKey, act),
};

const EXAMPLES = ['timeout', 'declined', 'offline', 'approved'];

const welcome = (act) => [
  h('p', {}, t('welcome.text')),
  h('div', { class: 'answers' }, EXAMPLES.map((example) =>
    button(t(`example.text.${example}`), () => act.example(t(`example.text.${example}`)), {
      key: `example-${example}`,
    }))),
];

/** A service with keys: held as long as the page, sent in the header, written nowhere. */
function key(tried, act) {
  const input = h('input', { type: 'password', id: 'api-key', autocomplete: 'off' });
  return [
    h('p', {}, t(tried ? 'status.wrongKey' : 'status.locked')),
    h('form', {
      class: 'key',
      onsubmit: (event) => {
        event.preventDefault();
        act.unlock(input.value.trim());
      },
    },
    h('label', { for: 'api-key' }, t('status.key')), input,
    h('button', { type: 'submit' }, t('status.unlock'))),
  ];
}
