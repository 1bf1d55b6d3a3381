/**
 * Keeps a question to the service up to date with what is typed: waits until typing pauses, drops
 * answers to questions that are no longer asked, and comes back politely when the service is busy
 * or away.
 */

/**
 * @typedef {{kind: 'idle'} | {kind: 'asking'} | {kind: 'slow'}
 *   | {kind: 'answered', answer: object, request: object}
 *   | {kind: 'refused', status: number, problem: import('./api.js').Problem}
 *   | {kind: 'waiting', why: 'busy' | 'unreachable', seconds: number}
 *   | {kind: 'locked'} | {kind: 'gaveUp'}} Status
 */

const ASKING = { kind: 'asking' };
/** So long an answer to what was typed before may stand, dimmed. */
const SLOW_MILLIS = 800;
const MOST_TRIES = 6;
const LONGEST_PAUSE_SECONDS = 30;

/**
 * @param {{ask: (question: object, signal: AbortSignal) => Promise<object>,
 *   tell: (status: Status) => void}} parts
 */
export function liveQuestion({ ask, tell }) {
  let controller = new AbortController();
  let timer = 0;
  let last = null;

  /** Asks after a pause; `null` asks nothing more. */
  function about(question, pauseMillis = 0) {
    clearTimeout(timer);
    controller.abort();
    controller = new AbortController();
    last = question;
    if (question === null) {
      tell({ kind: 'idle' });
      return;
    }
    tell(ASKING);
    timer = setTimeout(attempt, pauseMillis, question, controller.signal, 1);
  }

  async function attempt(question, signal, tries) {
    const slow = setTimeout(() => signal.aborted || tell({ kind: 'slow' }), SLOW_MILLIS);
    const outcome = await ask(question, signal);
    clearTimeout(slow);
    if (signal.aborted) {
      return; // somebody typed on
    }
    if (outcome.kind === 'answered') {
      tell({ ...outcome, request: question.request });
    } else if (outcome.kind === 'busy' || outcome.kind === 'unreachable') {
      comeBack(question, signal, tries, outcome);
    } else {
      tell(outcome);
    }
  }

  /** Each time later than before, and never sooner than the service asked for. */
  function comeBack(question, signal, tries, { kind, seconds = 0 }) {
    if (tries >= MOST_TRIES) {
      tell({ kind: 'gaveUp' });
      return;
    }
    const pause = Math.max(seconds, Math.min(LONGEST_PAUSE_SECONDS, 2 ** (tries - 1)));
    tell({ kind: 'waiting', why: kind, seconds: pause });
    timer = setTimeout(attempt, pause * 1_000, question, signal, tries + 1);
  }

  return { about, again: () => about(last) };
}
