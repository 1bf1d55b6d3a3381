/** What to say to whom, and who acts. */

import { copyButton } from './clipboard.js';
import { h } from './dom.js';
import { t } from './words.js';

const SAID = {
  cashier: ['cashier', 'cardholder'],
  support: ['cashier', 'cardholder', 'display', 'operations'],
  integrator: ['display', 'cardholder', 'operations'],
};

export function messages({ messages: texts }, { view }) {
  const said = SAID[view].filter((audience) => texts[audience]);
  return said.length === 0 ? null
    : h('section', { class: 'card messages', 'aria-labelledby': 'messages-title' },
        h('h3', { id: 'messages-title' }, t('messages')),
        h('dl', {}, said.map((audience) =>
          h('div', { class: `said ${audience}` },
            h('dt', {}, t(audience)),
            view !== 'cashier' && h('dd', { class: 'copy no-print' },
              copyButton(t('copy.short'), () => texts[audience], `copy-${audience}`)),
            h('dd', {}, texts[audience])))));
}
