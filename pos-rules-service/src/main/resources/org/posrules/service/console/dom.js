/** Making elements, and changing them without losing the reader's place. */

/**
 * An element. Text is never read as markup.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [attributes] `on…` takes a listener, `key` names the element
 *   so that focus and folds find it again; false and null leave an attribute off
 * @param {...(Node | string | null | false | undefined | Array)} children
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'key') {
      element.dataset.key = value;
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child || child === 0));
  return element;
}

/** A picture of those at the top of the page; decoration, so words stand beside it. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** A button. */
export const button = (text, onclick, attributes = {}) =>
  h('button', { type: 'button', onclick, ...attributes }, text);

/**
 * Puts other children into an element. Focus and unfolded details stay where they were, found by
 * their keys; where the focused element is gone, focus goes to `otherwise`.
 */
export function replace(host, children, otherwise = host) {
  const active = host.contains(document.activeElement) ? document.activeElement : null;
  const focus = active?.dataset.key;
  const folds = new Map(
    [...host.querySelectorAll('details[data-key]')].map((fold) => [fold.dataset.key, fold.open]),
  );
  host.replaceChildren(...children.flat().filter(Boolean));
  for (const fold of host.querySelectorAll('details[data-key]')) {
    fold.open = folds.get(fold.dataset.key) ?? fold.open;
  }
  if (active) {
    const again = focus && host.querySelector(`[data-key="${CSS.escape(focus)}"]`);
    (again || otherwise).focus({ preventScroll: true });
  }
}

/** Runs a function once calls have stopped for a while; `cancel` takes the last call back. */
export function debounced(run, millis) {
  let timer = 0;
  const later = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(run, millis, ...values);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
