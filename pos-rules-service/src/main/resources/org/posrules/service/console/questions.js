/**
 * The facts that would change the answer most, as questions. An answer that is the fact itself is
 * one press; where the fact is a date, an amount or a word, the press opens its form.
 */

import { button, h } from './dom.js';
import { factNamed } from './facts.js';
import { asksInquiry } from './steps.js';
import { named, t } from './words.js';

export function questions(answer, { view }, act) {
  const missingFacts = answer.missingFacts
    .filter(({ fact }) => fact !== 'inquiry' || !asksInquiry(answer));
  return missingFacts.length === 0 ? null
    : h('section', { class: 'card questions no-print', 'aria-labelledby': 'questions-title' },
        h('h3', { id: 'questions-title', tabindex: '-1', key: 'questions' }, t('questions')),
        missingFacts.map((missing, index) => question(missing, index, view, act)));
}

function question(missing, index, view, act) {
  const id = `question-${index}`;
  const changes = missing.couldChange.map((each) => t(`change.${each}`)).join(t('console.listGap'));
  return h('div', { class: 'question', role: 'group', 'aria-labelledby': id },
    h('p', { id }, missing.question),
    h('div', { class: 'answers' }, answers(missing, act)),
    view !== 'cashier' && h('p', { class: 'dim' }, t('questions.change', changes)));
}

function answers({ fact: name, answers: offered }, act) {
  const fact = factNamed(name);
  const values = offered.map(({ value }) => fact?.kind.fromAnswer?.(value));
  if (offered.length === 0 || values.includes(undefined)) {
    const words = t('questions.enter', t(`fact.${name}`));
    return button(words, () => act.editFact(name), { key: `enter-${name}` });
  }
  return offered.map(({ label, value, retry }, index) =>
    button(label, () => act.setFact(name, values[index]), {
      key: `answer-${name}-${value}`,
      title: t('questions.then', named('RetryAdvice', retry)),
    }));
}
