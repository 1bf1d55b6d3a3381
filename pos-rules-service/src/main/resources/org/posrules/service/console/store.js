/**
 * What the page knows, in one place. Everything typed lives here and nowhere else: it is gone when
 * the page is.
 */

/**
 * @typedef {object} State
 * @property {'cashier' | 'support' | 'integrator'} view
 * @property {string} text the error text as typed
 * @property {string} code
 * @property {string} scheme
 * @property {Record<string, unknown>} facts by name, as the request has them
 * @property {Array<{action: string, title: string}>} tried
 * @property {import('./live.js').Status} status of the question to the service
 * @property {object | null} answer the diagnosis shown, or none
 * @property {object | null} asked the request that the answer belongs to
 * @property {object | null} past the last incidents at the same place, where a history is kept
 * @property {string} apiKey for a service that wants one
 */

/** @returns {State} */
export const nothing = (view) => ({
  view,
  text: '',
  code: '',
  scheme: '',
  facts: {},
  tried: [],
  status: { kind: 'idle' },
  answer: null,
  asked: null,
  past: null,
  apiKey: '',
});

/** A store that tells its listeners after each change. */
export function createStore(initial) {
  let state = initial;
  const listeners = [];
  return {
    get state() {
      return state;
    },
    /** @param {Partial<State>} change */
    set(change) {
      const before = state;
      state = { ...state, ...change };
      listeners.forEach((listener) => listener(state, before));
    },
    listen: (listener) => listeners.push(listener),
  };
}
