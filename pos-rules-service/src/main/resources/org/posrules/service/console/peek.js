/** Keeps the verdict in sight where the banner is not: a bar at the foot of the window. */

import { summaryOf, toneOf, verdictLine } from './banner.js';
import { h, icon } from './dom.js';

/**
 * @param {HTMLButtonElement} bar
 * @param {HTMLElement} host of the answer
 * @returns {(answer: object | null) => void} to be called after each new answer
 */
export function peekBar(bar, host) {
  const observer = new IntersectionObserver(
    ([entry]) => (bar.hidden = entry.isIntersecting || !host.querySelector('.banner')),
    { threshold: 0.4 },
  );
  bar.addEventListener('click', () => {
    host.querySelector('.banner')?.scrollIntoView({ block: 'center' });
    document.getElementById('result').focus({ preventScroll: true });
  });
  return (answer) => {
    observer.disconnect();
    bar.hidden = true;
    if (answer) {
      bar.className = `peek ${toneOf(answer)}`;
      bar.replaceChildren(icon(toneOf(answer)),
        h('span', {}, h('strong', {}, verdictLine(answer)), h('span', {}, summaryOf(answer))));
      observer.observe(host.querySelector('.banner'));
    }
  };
}
