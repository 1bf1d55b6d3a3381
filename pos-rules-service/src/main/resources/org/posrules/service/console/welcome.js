/** What stands in the place of the diagnosis while nothing is known: how to begin. */

import { button, h } from './dom.js';
import { t } from './words.js';

const EXAMPLES = ['timeout', 'declined', 'offline', 'approved'];

export const welcome = (act) => [
  h('p', {}, t('welcome.text')),
  h('div', { class: 'answers' }, EXAMPLES.map((example) =>
    button(t(`example.text.${example}`), () => act.example(t(`example.text.${example}`)), {
      key: `example-${example}`,
    }))),
];
