/** What is open at the shop and makes such a fault likelier, where the service knows the shop. */

import { h } from './dom.js';
import { today } from './due.js';
import { due } from './finding.js';
import { t } from './words.js';

export function openFindings({ openFindings: found }) {
  return !found ? null
    : h('section', { class: 'card open', 'aria-labelledby': 'open-title' },
        h('h3', { id: 'open-title' }, t('open.title')),
        h('ul', {}, found.map((each) =>
          h('li', { class: 'finding' },
            h('p', {}, h('strong', {}, each.summary)),
            h('p', {}, each.title),
            due(each, today())))));
}
