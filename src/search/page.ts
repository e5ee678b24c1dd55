import { type Counts, type Engine, type Found, openIndex } from './engine.ts';
import { type FilterName, filterNames } from './filters.ts';
import { isEmpty, type Query, readQuery, writeQuery } from './query.ts';

const pageSize = 20;

const form = element('search', HTMLFormElement);
const filters = element('filters', HTMLFieldSetElement);
const status = element('search-status', HTMLElement);
const list = element('results', HTMLOListElement);
const more = element('more', HTMLButtonElement);
const input = field('q', HTMLInputElement);
const sort = field('sort', HTMLSelectElement);
const knownSorts = Array.from(sort.options, (option) => option.value);

let latest = 0;
let pending: Awaited<ReturnType<Engine['search']>>['results'] = [];
let engine: Promise<Engine> | undefined;
let attempts = 0;

fillForm(asked());
void run();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener('input', (event) => {
  if (event.target === input) setTimeout(askIfStill, 150, input.value);
  else ask();
});
more.addEventListener('click', () => void show(latest).catch(fail));
addEventListener('popstate', () => {
  fillForm(asked());
  void run();
});

/** The query in the address; an order that is none of the catalog's is the best match. */
function asked(): Query {
  const query = readQuery(location.search);
  return { ...query, sort: knownSorts.includes(query.sort) ? query.sort : '' };
}

/** Asks once the reader has stopped typing. */
function askIfStill(value: string): void {
  if (value === input.value) ask();
}

function ask(): void {
  const search = writeQuery(formQuery());
  if (search !== location.search) history.replaceState(null, '', search || location.pathname);
  void run();
}

/** Answers the query in the address; an answer that another query has overtaken is dropped. */
async function run(): Promise<void> {
  const query = asked();
  const turn = ++latest;
  status.textContent = 'Searching…';
  try {
    const { search } = await open();
    const answer = await search(query);
    if (turn !== latest) return;
    showCounts(answer.counts, query);
    const isAsked = !isEmpty(query) || query.sort !== '';
    list.replaceChildren();
    pending = isAsked ? [...answer.results] : [];
    await show(turn);
    if (turn !== latest) return;
    const count = countInWords(answer.results.length);
    status.textContent = isAsked ? `${count} found.` : `${count} to search.`;
  } catch (error) {
    if (turn === latest) await fail(error);
  }
}

function open(): Promise<Engine> {
  engine ??= openIndex(form.dataset.index ?? '', attempts++).then(async (opened) => {
    showCounts(await opened.counts(), asked());
    filters.hidden = false;
    return opened;
  });
  return engine;
}

async function show(turn: number): Promise<void> {
  const next = pending.splice(0, pageSize);
  const found = await Promise.all(next.map((result) => result.data()));
  if (turn !== latest) return;
  list.append(...found.map(resultItem));
  more.hidden = pending.length === 0;
  more.textContent = `Show more (${pending.length} left)`;
}

function resultItem({ url, meta, filters: values }: Found): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const facts = [
    values.kind?.[0] === 'spacecraft' ? values.configuration?.[0] : values.kind?.[0],
    meta['serial number'],
    values.status?.[0],
    values['in space']?.[0] === 'yes' ? 'in space' : undefined,
    meta['time in space'],
  ];
  const line = document.createElement('span');
  line.textContent = facts.filter(Boolean).join(' · ');
  const item = document.createElement('li');
  item.append(link, ' ', line);
  return item;
}

/** Fills the filters with the values that are left; one that was chosen stays, even with nothing left. */
function showCounts(counts: Counts, query: Query): void {
  for (const name of filterNames) {
    const chosen = query.filters[name] ?? '';
    const left = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
    if (chosen && !left.some(([value]) => value === chosen)) left.push([chosen, 0]);
    left.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    const select = field(name, HTMLSelectElement);
    select.replaceChildren(
      new Option('any', ''),
      ...left.map(([value, count]) => new Option(`${value} (${count})`, value)),
    );
    select.value = chosen;
  }
}

function fillForm(query: Query): void {
  input.value = query.text;
  sort.value = query.sort;
}

function formQuery(): Query {
  const chosen = filterNames.map((name): [FilterName, string] => [
    name,
    field(name, HTMLSelectElement).value,
  ]);
  return {
    text: input.value.trim(),
    // Until the values are there to choose from, those of the address stand.
    filters: filters.hidden
      ? asked().filters
      : Object.fromEntries(chosen.filter(([, value]) => value !== '')),
    sort: sort.value,
  };
}

/** Says that the search cannot be had now; the next query tries afresh. */
async function fail(error: unknown): Promise<void> {
  console.warn('The search failed.', error);
  const broken = engine;
  engine = undefined;
  list.replaceChildren();
  pending = [];
  more.hidden = true;
  status.textContent =
    'The search could not be loaded. Try again in a moment, or find the craft in the lists below: all of them work without it.';
  await broken?.then((opened) => opened.close()).catch(() => undefined);
}

function countInWords(count: number): string {
  if (count === 0) return 'Nothing';
  return count === 1 ? '1 page' : `${count} pages`;
}

function field<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const found = form.elements.namedItem(name);
  if (!(found instanceof kind)) throw new Error(`The search form has no field "${name}".`);
  return found;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
}
