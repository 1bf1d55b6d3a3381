/** What stands above the answer while there is none, or while the service is not to be had. */

import { button, h } from './dom.js';
import { t } from './words.js';

/**
 * Shows how the question stands.
 *
 * @param {HTMLElement} host
 * @param {object} state of the page, with its `status` and `apiKey`
 * @param {{again: () => void, unlock: (apiKey: string) => void}} act
 * @param {{welcome: () => Node[], problems: () => Iterable<string>}} page what stands there while
 *   nothing is asked, and what the service found wrong
 */
export function showStatus(host, state, act, page) {
  const parts = WORDS[state.status.kind]?.(state, act, page) ?? [];
  host.hidden = parts.length === 0;
  host.className = `status ${state.status.kind}`;
  host.replaceChildren(...parts);
}

const WORDS = {
  idle: (state, act, { welcome }) => welcome(),
  slow: () => [h('p', {}, t('status.slow'))],
  waiting: ({ status: { why, seconds } }, act) => [
    h('p', {}, t(`status.${why}`, seconds)),
    button(t('status.again'), act.again),
  ],
  gaveUp: (state, act) => [
    h('p', {}, t('status.gaveUp')),
    button(t('status.again'), act.again),
  ],
  refused: (state, act, { problems }) =>
    [h('p', {}, t('status.refused')),
      h('ul', {}, [...problems()].map((words) => h('li', {}, words)))],
  locked: ({ apiKey }, act) => key(apiKey, act),
};

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
