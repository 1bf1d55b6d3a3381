/** Keeps the outcome in sight where the banner is not: a bar at the foot of the window. */

import { h, icon } from './dom.js';

/**
 * @param {HTMLButtonElement} bar
 * @param {HTMLElement} host of the answer
 * @param {(answer: object) => {tone: string, line: string, more: string}} brief the answer in two
 *   lines
 * @returns {(answer: object | null) => void} to be called after each new answer
 */
export function peekBar(bar, host, brief) {
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
      const { tone, line, more } = brief(answer);
      bar.className = `peek ${tone}`;
      bar.replaceChildren(icon(tone),
        h('span', {}, h('strong', {}, line), h('span', {}, more)));
      observer.observe(host.querySelector('.banner'));
    }
  };
}
