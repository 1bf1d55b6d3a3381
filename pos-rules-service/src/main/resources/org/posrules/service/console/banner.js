/**
 * What is known of the money and whether to try again: the part that must not be overlooked, and
 * must not be misread without its colours. Shape, words and stripes say the same.
 */

import { h, icon } from './dom.js';
import { named, sentences, t } from './words.js';

const HARMLESS = ['NO_FAULT', 'OUT_OF_SCOPE'];

const TONES = {
  RETRY_NOW: 'go',
  RETRY_LATER: 'wait',
  RETRY_AFTER_FIX: 'fix',
  VERIFY_FIRST: 'alarm',
  DO_NOT_RETRY: 'stop',
};

export const isHarmless = ({ outcome }) => HARMLESS.includes(outcome);

/** How loud: an open or settled payment is louder than any advice. */
export function toneOf(answer) {
  if (isHarmless(answer)) {
    return 'calm';
  }
  const open = ['UNKNOWN', 'CHARGED'].includes(answer.payment.state);
  return open ? 'alarm' : (TONES[answer.retry.advice] ?? 'stop');
}

/** The banner in one line. */
export const verdictLine = (answer) =>
  isHarmless(answer)
    ? named('Outcome', answer.outcome)
    : sentences(
        t('banner.line', t('money'), named('PaymentState', answer.payment.state)),
        t('banner.line', t('again'), named('RetryAdvice', answer.retry.advice)),
      );

/** What happened, in a line. */
export function summaryOf(answer) {
  if (isHarmless(answer)) {
    return named('Outcome', answer.outcome);
  }
  return answer.faults[0]?.summary ?? t('unknown');
}

export function banner(answer) {
  const tone = toneOf(answer);
  return h('section', { class: `banner ${tone}`, 'aria-label': t('banner.title') },
    h('div', { class: 'banner-mark' }, icon(tone)),
    h('dl', {}, isHarmless(answer) ? [] : money(answer.payment), again(answer)));
}

const money = ({ state, because }) =>
  h('div', { class: 'money' },
    h('dt', {}, t('money')),
    h('dd', { class: 'big' }, named('PaymentState', state)),
    because.map((proof) => h('dd', { class: 'proof' }, proof)));

function again({ retry, ...answer }) {
  const wait = retry.afterSeconds === null ? '' : t('after', retry.afterSeconds);
  return h('div', { class: 'again' },
    h('dt', {}, t('again')),
    h('dd', { class: 'big' },
      isHarmless(answer) ? t('banner.nothing') : named('RetryAdvice', retry.advice)),
    h('dd', {}, sentences(wait, named('Reference', retry.reference), retry.reason)));
}
