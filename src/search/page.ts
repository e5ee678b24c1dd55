import { type FilterName, filterNames } from './filters.ts';
import { isEmpty, type Query, readQuery, writeQuery } from './query.ts';

/** What the search page uses of the script that Pagefind writes beside its index. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    text: string | null,
    options: { filters: Query['filters']; sort?: Record<string, 'asc'> },
  ): Promise<{ results: { data(): Promise<Found> }[]; filters: Counts }>;
}
type Counts = Record<string, Record<string, number>>;
interface Found {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const pageSize = 20;

const form = element('search', HTMLFormElement);
const filters = element('filters', HTMLFieldSetElement);
const status = element('search-status', HTMLElement);
const list = element('results', HTMLOListElement);
const more = element('more', HTMLButtonElement);
const input = form.elements.namedItem('q') as HTMLInputElement;
const sort = form.elements.namedItem('sort') as HTMLSelectElement;

let latest = 0;
let pending: Awaited<ReturnType<Pagefind['search']>>['results'] = [];
let loading: Promise<Pagefind> | undefined;

fillForm(readQuery(location.search));
void run();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener('input', (event) => {
  if (event.target === input) setTimeout(askIfStill, 150, input.value);
  else ask();
});
more.addEventListener('click', () => void show(latest));
addEventListener('popstate', () => {
  fillForm(readQuery(location.search));
  void run();
});

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
  const query = readQuery(location.search);
  const turn = ++latest;
  try {
    const pagefind = await load();
    const options = { filters: query.filters, ...(query.sort && { sort: { [query.sort]: 'asc' as const } }) };
    const answer = await pagefind.search(query.text || null, options);
    if (turn !== latest) return;
    showCounts(answer.filters, query);
    const isAsked = !isEmpty(query) || query.sort !== '';
    list.replaceChildren();
    pending = isAsked ? answer.results : [];
    await show(turn);
    if (turn !== latest) return;
    const count = countInWords(answer.results.length);
    status.textContent = isAsked ? `${count} found.` : `${count} to search.`;
  } catch (error) {
    if (turn === latest) fail(error);
  }
}

function load(): Promise<Pagefind> {
  status.textContent = 'Searching…';
  loading ??= start().catch((error) => {
    // The next try starts afresh.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const script = form.dataset.index ?? '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ baseUrl: script.replace(/pagefind\/pagefind\.js$/, '') });
  showCounts(await pagefind.filters(), readQuery(location.search));
  filters.hidden = false;
  return pagefind;
}

async function show(turn: number): Promise<void> {
  const found = await Promise.all(pending.slice(0, pageSize).map((result) => result.data()));
  if (turn !== latest) return;
  pending = pending.slice(pageSize);
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

function showCounts(counts: Counts, query: Query): void {
  for (const name of filterNames) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const chosen = query.filters[name] ?? '';
    const options = values.map(([value, count]) => new Option(`${value} (${count})`, value));
    if (chosen && !values.some(([value]) => value === chosen)) options.push(new Option(chosen, chosen));
    select.replaceChildren(new Option('any', ''), ...options);
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
    (form.elements.namedItem(name) as HTMLSelectElement).value,
  ]);
  return {
    text: input.value.trim(),
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
    sort: sort.value,
  };
}

function fail(error: unknown): void {
  console.warn('The search failed.', error);
  list.replaceChildren();
  more.hidden = true;
  status.textContent =
    'The search could not be loaded. Try again in a moment, or find the craft in the lists below: all of them work without it.';
}

function countInWords(count: number): string {
  if (count === 0) return 'Nothing';
  return count === 1 ? '1 page' : `${count} pages`;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
}
