/**
 * The shop as the page holds it: parts by name, each a list of entries, an entry the facts that
 * were given. Pure. What was typed stays as it was typed until it is sent.
 */

/**
 * @typedef {object} Entry a terminal, a person, or the only one of its part
 * @property {string} key by which the page finds it again
 * @property {Record<string, unknown>} facts by name, as typed or as the contract has them
 *
 * @typedef {Record<string, Entry[]>} Shop by part; an empty list says that there is none
 *
 * @typedef {{parts: Part[]}} Form of the service
 * @typedef {{part: string, several: boolean, label: string, facts: FormFact[]}} Part
 * @typedef {{name: string, type: string, several: boolean, label: string,
 *   values: Array<{value: string, label: string}>}} FormFact
 */

let entries = 0;

/** @returns {Entry} */
const entry = (facts = {}) => ({ key: `entry-${(entries += 1)}`, facts });

/** A shop of which nothing is known, ready to be told. @param {Form} form @returns {Shop} */
export const emptyShop = (form) => ({ ...onlyOnes(form), [firstOfMany(form)?.part]: [entry()] });

/** The part of which one stands ready to be told. */
export const firstOfMany = ({ parts }) => parts.find(({ several }) => several);

const onlyOnes = ({ parts }) =>
  Object.fromEntries(parts.filter(({ several }) => !several).map(({ part }) => [part, [entry()]]));

/** The facts of the form that the page asks for: the language is that of the page. */
export const asked = ({ facts }) => facts.filter(({ type }) => type !== 'language');

/** With another value for a fact; `undefined`: not known. @returns {Shop} */
export function withFact(shop, part, key, name, value) {
  const list = shop[part].map((each) =>
    each.key === key ? { ...each, facts: { ...each.facts, [name]: value } } : each);
  return { ...shop, [part]: list };
}

/** With one more entry, the last. @returns {Shop} */
export const withEntry = (shop, part) => ({ ...shop, [part]: [...(shop[part] ?? []), entry()] });

/** Without an entry; without the last, nothing is known of the part. @returns {Shop} */
export function withoutEntry(shop, part, key) {
  const { [part]: list, ...others } = shop;
  const left = list.filter((each) => each.key !== key);
  return left.length > 0 ? { ...shop, [part]: left } : others;
}

/** Says of a part that there is none of it, or takes that back. @returns {Shop} */
export function withNone(shop, part, none) {
  const { [part]: any, ...others } = shop;
  return none ? { ...others, [part]: [] } : others;
}

/** How many facts of an entry are known. */
export const givenIn = (part, { facts }) =>
  asked(part).filter((fact) => factValue(fact, facts[fact.name]) !== undefined).length;

/** What is sent: what is empty is left out. @param {Form} form @param {Shop} shop */
export function requestOf(form, shop) {
  const request = {};
  for (const part of form.parts) {
    const list = known(part, shop).map((each) => valuesOf(part, each));
    if (part.several && (list.length > 0 || shop[part.part]?.length === 0)) {
      request[part.part] = list;
    } else if (!part.several && list.length > 0) {
      Object.assign(request, part.part ? { [part.part]: list[0] } : list[0]);
    }
  }
  return request;
}

/** The entries that are sent, in their order. */
const known = (part, shop) => (shop[part.part] ?? []).filter((each) => givenIn(part, each) > 0);

const valuesOf = (part, { facts }) =>
  Object.fromEntries(asked(part)
    .map((fact) => [fact.name, factValue(fact, facts[fact.name])])
    .filter(([, value]) => value !== undefined));

/**
 * Where a JSON pointer into what was sent leads to on the page; empty members where it leads to
 * nothing there.
 *
 * @returns {{part?: Part, entry?: Entry, fact?: FormFact}}
 */
export function placeOf(form, shop, pointer) {
  const steps = pointer.split('/').slice(1);
  const part = form.parts.find((each) => each.part && each.part === steps[0]) ?? form.parts[0];
  const inside = part.part ? steps.slice(1) : steps;
  const index = part.several ? Number(inside.shift() ?? NaN) : 0;
  const fact = asked(part).find(({ name }) => name === inside[0]);
  return { part: fact || part.part ? part : undefined, entry: known(part, shop)[index], fact };
}

/** A value as the contract has it; what does not fit goes as it is, to be refused in words. */
function factValue({ type }, value) {
  if (typeof value !== 'string') {
    return value ?? undefined;
  }
  const written = value.normalize(WIDTHLESS.includes(type) ? 'NFKC' : 'NFC').trim();
  return written ? (READERS[type]?.(written) ?? written) : undefined;
}

/** What may be written with the wide digits of a Chinese keyboard. */
const WIDTHLESS = ['count', 'amount', 'phone'];

/** 1,000 is a thousand to one reader and one to another, so nobody guesses. */
const DOUBTFUL = /^[1-9]\d{0,2}[.,]\d{3}$/;

const READERS = {
  count: (written) => (/^\d{1,9}$/.test(written) ? Number(written) : written),
  amount: (written) =>
    /^\d{1,13}([.,]\d{1,6})?$/.test(written) && !DOUBTFUL.test(written)
      ? Number(written.replace(',', '.'))
      : written,
};

/**
 * The shop in a file of the contract's form, and the names in it that the form does not have.
 *
 * @param {Form} form
 * @param {object} file
 * @returns {{shop: Shop, unknown: string[]}}
 */
export function shopOf(form, file) {
  const shop = onlyOnes(form);
  const unknown = [];
  const take = (part, facts) => {
    const names = part.facts.map(({ name }) => name);
    unknown.push(...Object.keys(facts ?? {}).filter((name) => !names.includes(name)));
    return entry(Object.fromEntries(Object.entries(facts ?? {})
      .filter(([name, value]) => names.includes(name) && value !== null)));
  };
  const [root, ...parts] = form.parts;
  const inParts = new Set(parts.map(({ part }) => part));
  shop[root.part] = [take(root, Object.fromEntries(
    Object.entries(file).filter(([name]) => !inParts.has(name))))];
  for (const part of parts) {
    const given = file[part.part];
    if (given !== undefined && given !== null) {
      shop[part.part] = [given].flat().map((facts) => take(part, facts));
    }
  }
  return { shop, unknown };
}
