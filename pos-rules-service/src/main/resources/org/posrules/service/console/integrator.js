/** Request and answer as they went over the wire, to read and to take along. */

import { DIAGNOSES } from './api.js';
import { copyButton } from './clipboard.js';
import { h } from './dom.js';
import { curlOf, maskedRequest } from './request.js';
import { languageTag, t } from './words.js';

export function exchange(answer, { asked, apiKey }) {
  const request = maskedRequest(asked, answer);
  const way = {
    address: new URL(DIAGNOSES, document.baseURI).href,
    language: languageTag(),
    locked: apiKey !== '',
  };
  return h('section', { class: 'card exchange no-print', 'aria-labelledby': 'exchange-title' },
    h('h3', { id: 'exchange-title' }, t('exchange.title')),
    listing('curl', 'curl', curlOf(request, way), true),
    listing('request', t('exchange.request'), JSON.stringify(request, null, 2), false),
    listing('answer', t('exchange.answer'), JSON.stringify(answer, null, 2), false));
}

const listing = (key, title, text, open) =>
  h('details', { open, key: `listing-${key}` },
    h('summary', { key: `listing-fold-${key}` }, title),
    h('div', { class: 'listing' },
      copyButton(t('copy.short'), () => text, `copy-${key}`),
      h('pre', { tabindex: '0', role: 'region', 'aria-label': title }, h('code', {}, text))));
