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
let answered: string | undefined;

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
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => {
  // A fragment, such as that of the skip link, is no new question.
  if (location.search === answered) return;
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
  // What is answered already stays, with all that the reader has had shown.
  if (search !== answered) void run();
}

/** Answers the query in the address; an answer that another query has overtaken is dropped. */
async function run(): Promise<void> {
  const query = asked();
  const turn = ++latest;
  answered = location.search;
  status.textContent = 'Searching…';
  more.hidden = true;
  await guard(turn, async ({ search }) => {
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
  });
}

async function showMore(): Promise<void> {
  const turn = latest;
  const before = list.children.length;
  await guard(turn, async () => {
    await show(turn);
    if (turn !== latest) return;
    // The button may be gone: the reader goes on at the first of the new results.
    list.children[before]?.querySelector('a')?.focus();
    status.textContent = `${list.children.length} of ${list.children.length + pending.length} shown.`;
  });
}

/** Does something with the index; when that fails, says so, unless another query has overtaken it. */
async function guard(turn: number, work: (engine: Engine) => Promise<void>): Promise<void> {
  const own = open();
  try {
    await work(await own);
  } catch (error) {
    if (engine === own) engine = undefined;
    own.then(
      (opened) => opened.close(),
      () => undefined,
    );
    if (turn === latest) showFailure(error);
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
  const kind = values.kind?.[0];
  // The title of a family says that it is one.
  const facts = [
    kind === 'spacecraft' ? values.configuration?.[0] : kind === 'family' ? undefined : kind,
    meta['serial number'],
    values.status?.[0],
    values['in space']?.[0] === 'yes' ? 'in space' : undefined,
    meta['time in space'],
    meta.removed,
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
    const options = [
      new Option('any', ''),
      ...left.map(([value, count]) => new Option(`${value} (${count})`, value)),
    ];
    // A list that is open or being gone through by the keyboard is left alone while it stays the same.
    if (textsOf(options) !== textsOf(select.options)) select.replaceChildren(...options);
    select.value = chosen;
  }
}

function textsOf(options: Iterable<HTMLOptionElement>): string {
  return Array.from(options, (option) => option.text).join('\n');
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
function showFailure(error: unknown): void {
  console.warn('The search failed.', error);
  answered = undefined;
  list.replaceChildren();
  pending = [];
  more.hidden = true;
  status.textContent =
    'The search could not be loaded. Try again in a moment, or find the craft in the lists below: all of them work without it.';
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
