/** Turns what the page knows into the request that is sent. Pure. */

/** The request, or `null` while nothing is known that could speak about a failure. */
export function requestOf({ text, code, scheme, facts, tried }) {
  const request = {};
  if (text.trim()) {
    request.errorText = text;
  }
  if (code.trim()) {
    request.responseCode = code.trim();
  }
  if (scheme.trim()) {
    request.responseCodeScheme = scheme.trim();
  }
  for (const [path, value] of Object.entries(facts)) {
    const [field, member] = path.split('/');
    request[field] = member ? { ...request[field], [member]: value } : value;
  }
  if (Object.keys(request).every((field) => field === 'transactionId')) {
    return null;
  }
  if (tried.length) {
    request.tried = tried.map(({ action }) => action);
  }
  return request;
}

/**
 * The request as it may be shown and copied. Where the service found card data, its masked text
 * stands in the place of what was typed; a fact of which the answer has no such text is left out.
 */
export function maskedRequest(request, answer) {
  const shown = Object.entries(request).map(([field, value]) =>
    answer.masked.includes(field) ? [field, answer.raw[field] ?? undefined] : [field, value]);
  return Object.fromEntries(shown);
}

/** A command line that asks the same; a key is named, never shown. */
export function curlOf(request, { address, language, locked }) {
  return [
    `curl -sS '${address}'`,
    "-H 'Content-Type: application/json'",
    `-H 'Accept-Language: ${language}'`,
    ...(locked ? ['-H "Authorization: Bearer $POS_RULES_KEY"'] : []),
    `-d '${JSON.stringify(request).replaceAll("'", "'\\''")}'`,
  ].join(' \\\n  ');
}
