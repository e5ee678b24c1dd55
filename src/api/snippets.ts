import { type Documented, documentedOf, modeOf } from './answer/documented.ts';
import { type Filter, filterKinds, momentIn } from './answer/filters.ts';
import { fileNames, type ListName, listNames, needsWhole } from './answer/listFiles.ts';
import { orderOf } from './answer/order.ts';
import type { Place } from './answer/place.ts';
import { type Asked, readAsked } from './answer/question.ts';
import { termsOf } from './answer/search.ts';

/** Lines of code that give the answer to a query, by the language they are in. */
export interface Snippets {
  curl: string;
  JavaScript: string;
  /** Null where no file holds the list, or the query is refused. */
  Python: string | null;
}

/** The lines for a query, and whether it is refused; `files` is the address of the folder of the files. */
export function snippetsFor(pathAndQuery: string, files: string, isRefused: boolean): Snippets {
  const query = JSON.stringify(pathAndQuery);
  return {
    curl: [
      `curl -sO ${files}ll2.js`,
      `node -e 'import("./ll2.js").then(({ ll2 }) => ll2(${query}, { base: "${files}" })).then(({ body }) => console.log(JSON.stringify(body, null, 2)))'`,
    ].join('\n'),
    JavaScript: [
      `import { ll2 } from "${files}ll2.js";`,
      '',
      `const { status, body } = await ll2(${query});`,
      'console.log(status, body);',
    ].join('\n'),
    Python: isRefused ? null : inPython(pathAndQuery, files),
  };
}

function inPython(pathAndQuery: string, files: string): string | null {
  const asked = readAsked(pathAndQuery, files);
  const found = asked && documentedOf(asked.list);
  const name = (Object.keys(listNames) as ListName[]).find((one) => listNames[one] === asked?.list);
  if (!asked || !found || name === undefined) return null;
  const { normal, whole = normal } = fileNames(name);
  const mode = modeOf(asked, found);
  const isWhole = mode === 'detailed' || needsWhole(asked, found);
  const file = isWhole ? whole : normal;
  const isOther = mode !== (isWhole ? 'detailed' : 'normal') || (isWhole && name === 'spacecraft');
  const steps =
    asked.id === null ? stepsOf(asked, found) : [`page = ${kept(`${asked.id} in at(row, "id")`)}`];
  const hasDurations = steps.some((step) => step.includes('seconds('));
  return [
    ...(isOther ? [`# The records have the fields of the file, not those of mode ${mode}.`] : []),
    hasDurations ? 'import json, re, urllib.request' : 'import json, urllib.request',
    '',
    `with urllib.request.urlopen("${files}${file}.json") as file:`,
    '    rows = json.load(file)["results"]',
    '',
    '',
    ...reading,
    ...(hasDurations ? ['', '', ...counting] : []),
    '',
    '',
    ...steps,
    'print(json.dumps(page, ensure_ascii=False, indent=2))',
  ].join('\n');
}

/** Values at a place, of which there are several where a record holds a list. */
const reading = [
  'def at(row, place):',
  '    values = [row]',
  '    for field in place.split("."):',
  '        values = [value.get(field) for value in values if isinstance(value, dict)]',
  '        values = [one for value in values for one in (value if isinstance(value, list) else [value])]',
  '    return values or [None]',
];

const counting = [
  'def seconds(duration):',
  '    parts = re.match(r"(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$", duration or "")',
  '    sign, *parts = parts.groups() if parts else [None]',
  '    total = sum(float(part or 0) * unit for part, unit in zip(parts, (86400, 3600, 60, 1)))',
  '    return None if sign is None else -total if sign else total',
];

function stepsOf(asked: Asked, { filters, search, orderings }: Documented): string[] {
  const tests: string[] = [];
  for (const [name, value] of asked.parameters) {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter || value === '') continue;
    if (typeof filterKinds[filter.is](value, () => true) === 'function') tests.push(testOf(filter, value));
  }
  const terms = termsOf(asked.parameters.get('search') ?? '').map((term) => term.toLowerCase());
  const places = Object.values(search).map(({ at }) => at);
  if (terms.length > 0 && places.length > 0) tests.push(searching(terms, places));
  const sorts = orderOf(asked.ordering, orderings).reverse();
  return [
    ...tests.map((test) => `rows = ${kept(test)}`),
    ...sorts.map(({ name, isTurned }) => sorting(orderings[name] as Place, isTurned)),
    `page = rows[${asked.offset}:${asked.offset + asked.limit}]`,
  ];
}

function kept(test: string): string {
  return `[row for row in rows if ${test}]`;
}

function searching(terms: readonly string[], places: readonly string[]): string {
  const words = `str(value or "").lower() for place in ${JSON.stringify(places)} for value in at(row, place)`;
  return `all(any(term in text for text in (${words})) for term in ${JSON.stringify(terms)})`;
}

/** What is unknown comes last, in an order that is turned round too. */
function sorting({ at, isDuration }: Place, isTurned: boolean): string {
  const value = isDuration ? `seconds(at(row, "${at}")[0])` : `at(row, "${at}")[0]`;
  return `rows.sort(key=lambda row: ((value := ${value}) is ${isTurned ? 'not None, value), reverse=True' : 'None, value)'})`;
}

const signs = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

function testOf({ is, at, compares }: Filter, value: string): string {
  const values = `at(row, "${at}")`;
  const literal = literals[is](value);
  if (is === 'part') return `any(${literal} in (value or "") for value in ${values})`;
  if (is === 'ids' || is === 'texts') return `set(${literal}) & set(${values})`;
  if (!compares) return `${literal} in ${values}`;
  return `any(value is not None and value ${signs[compares]} ${literal} for value in ${values})`;
}

const asText = (value: string) => JSON.stringify(value.trim());
const asNumber = (value: string) => String(Number(value));
const literals: Record<Filter['is'], (value: string) => string> = {
  'yes or no': (value) => (/^(true|1)$/i.test(value) ? 'True' : 'False'),
  text: asText,
  part: asText,
  texts: (value) => JSON.stringify(value.split(',').map((one) => one.trim())),
  id: asNumber,
  ids: (value) => JSON.stringify(value.split(',').map(Number)),
  number: asNumber,
  day: (value) => JSON.stringify(value.trim().slice(0, 10)),
  // Moments are text there, in one form.
  moment: (value) =>
    JSON.stringify(new Date(momentIn(value) ?? Number.NaN).toISOString().replace('.000Z', 'Z')),
};
