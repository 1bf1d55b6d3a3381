/** Talks to the service. Knows HTTP and nothing of the page. */

/**
 * @typedef {{kind: 'answered', answer: object | string}
 *   | {kind: 'refused', status: number, problem: Problem}
 *   | {kind: 'busy', seconds: number}
 *   | {kind: 'locked'}
 *   | {kind: 'unreachable'}} Outcome
 *
 * @typedef {object} Problem RFC 9457
 * @property {string} type
 * @property {string} [title]
 * @property {string} [instance]
 * @property {Array<{pointer: string, code: string, detail: string}>} [errors]
 */

export const DIAGNOSES = 'v1/diagnoses?questions=true';

const ASSESSMENTS = 'v1/assessments';

const DAY_MILLIS = 86_400_000;
const TIME_OUT_MILLIS = 15_000;
const MOST_WAIT_SECONDS = 60;

/**
 * Asks for a diagnosis.
 *
 * @param {{request: object, language: string, apiKey: string}} question
 * @param {AbortSignal} signal given up by the page
 * @returns {Promise<Outcome>}
 */
export function diagnose(question, signal) {
  // While somebody types, nothing has failed yet that is to be remembered.
  return post(`${DIAGNOSES}&record=false`, question, signal);
}

/** Looks codes up. */
export function findCodes({ text, scheme, limit, language, apiKey }, signal) {
  const query = new URLSearchParams({ limit });
  if (text) {
    query.set('q', text);
  }
  if (scheme) {
    query.set('scheme', scheme);
  }
  return send(`v1/codes?${query}`, { headers: common(language, apiKey) }, signal);
}

/** The last incidents at a place, and how often each cause came up there. */
export function findIncidents({ place, id, language, apiKey }, signal) {
  const query = new URLSearchParams({ [place]: id, limit: 5 });
  return send(`v1/incidents?${query}`, { headers: common(language, apiKey) }, signal);
}

/** What failed at a place, or everywhere, in so many days up to now: a page with charts. */
export function findReport({ place, id, days, language, apiKey }, signal) {
  const query = new URLSearchParams({
    from: new Date(Date.now() - days * DAY_MILLIS).toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(place && { [place]: id }),
  });
  const headers = { ...common(language, apiKey), Accept: 'text/html' };
  return send(`v1/incidents:report?${query}`, { headers }, signal);
}

/** What can be said of a shop, in words: parts with their facts. */
export function findShopForm({ language, apiKey }, signal) {
  return send(ASSESSMENTS, { headers: common(language, apiKey) }, signal);
}

/** Asks what is to be done about a shop. */
export function assess({ request, language, apiKey }, signal) {
  return post(ASSESSMENTS, { request, language, apiKey }, signal);
}

const common = (language, apiKey) => ({
  Accept: 'application/json',
  'Accept-Language': language,
  ...(apiKey && { Authorization: `Bearer ${apiKey}` }),
});

const post = (path, { request, language, apiKey }, signal) =>
  send(
    path,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...common(language, apiKey) },
      body: JSON.stringify(request),
    },
    signal,
  );

async function send(path, options, signal) {
  try {
    const response = await fetch(path, {
      ...options,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_OUT_MILLIS)]),
      credentials: 'omit',
      cache: 'no-store',
    });
    return await outcome(response);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function outcome(response) {
  if (response.ok) {
    const isPage = response.headers.get('Content-Type').startsWith('text/html');
    return { kind: 'answered', answer: await (isPage ? response.text() : response.json()) };
  }
  if (response.status === 503 || response.status === 429) {
    return { kind: 'busy', seconds: retryAfter(response.headers.get('Retry-After')) };
  }
  if (response.status === 401) {
    return { kind: 'locked' };
  }
  return { kind: 'refused', status: response.status, problem: await problem(response) };
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header) {
  const seconds = /^\d+$/.test(header ?? '')
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1_000);
  return Math.min(MOST_WAIT_SECONDS, Math.max(1, seconds || 1));
}

async function problem(response) {
  try {
    return await response.json();
  } catch {
    return { type: 'about:blank' };
  }
}
