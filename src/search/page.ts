import { element, find } from '../components/element.ts';
import { type Engine, openIndex, patience } from './engine.ts';
import { FilterPanel } from './filterPanel.ts';
import { inLatin } from './latin.ts';
import { isCut, isEmpty, longestText, type Query, readQuery, writeQuery } from './query.ts';
import { resultItem, type SortedBy, timeInSpace } from './results.ts';
import { unknownWords } from './words.ts';

const pageSize = 20;

const form = find('search', HTMLFormElement);
const panel = find('filters', HTMLDetailsElement);
const status = find('search-status', HTMLElement);
const suggestion = find('meant', HTMLElement);
const list = find('results', HTMLOListElement);
const heading = find('figure', HTMLElement);
const more = find('more', HTMLButtonElement);
const clear = find('clear', HTMLButtonElement);
const input = field('q', HTMLInputElement);
const sort = field('sort', HTMLSelectElement);
const knownSorts = Array.from(sort.options, (option) => option.value);
const filters = new FilterPanel(panel);

let latest = 0;
let pending: Awaited<ReturnType<Engine['search']>>['results'] = [];
let engine: Promise<Engine> | undefined;
let attempts = 0;
let answered: string | undefined;
let names: Promise<string[]> | undefined;

fillForm(asked());
// Where a key or a link has led here to search.
if (location.hash === '#q') {
  input.focus();
  // The address is one to share.
  history.replaceState(null, '', `${location.pathname}${location.search}`);
}
void run();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask('a step');
});
form.addEventListener('input', (event) => {
  if (event.target === input) setTimeout(askIfStill, 150, input.value);
  else ask('a step');
});
panel.addEventListener('input', () => ask('a step'));
clear.addEventListener('click', () => {
  filters.choose({ text: '', filters: {}, sort: '' });
  ask('a step');
  input.focus();
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
  if (value === input.value) ask('typing');
}

/** Answers what the form asks: each choice is a step that Back undoes, what is typed meanwhile is none. */
function ask(how: 'typing' | 'a step'): void {
  const search = writeQuery(formQuery());
  const address = search || location.pathname;
  if (search !== location.search) {
    if (how === 'typing') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
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
  clear.hidden = Object.keys(query.filters).length === 0;
  await guard(turn, async (engine) => {
    const text = await inLatin(query.text, engine.knows);
    const { unknown, meant } = await meantBy(text, engine);
    const answer = await engine.search({ ...query, text: meant ?? text });
    if (turn !== latest) return;
    // Of words that stand nowhere Pagefind finds what begins as they do: that is not what was asked for.
    const isNonsense = meant === null && answer.names === 0 && isOnly(text, unknown);
    if (isNonsense) answer.results = [];
    filters.count(isNonsense ? {} : answer.counts);
    const isAsked = !isEmpty(query) || query.sort !== '';
    clearResults();
    pending = isAsked ? [...answer.results] : [];
    await show(turn);
    if (turn !== latest) return;
    suggest(query, meant);
    const count = countInWords(answer.results.length);
    status.textContent = isAsked ? `${count} found.` : `${count} to search.`;
  });
}

/** The words of a text that stand nowhere, and what else may have been meant by it, if anything. */
async function meantBy(text: string, engine: Engine): Promise<{ unknown: string[]; meant: string | null }> {
  const known = text === '' ? [] : await words();
  const unknown = await unknownWords(text, known, engine.knows);
  if (unknown.length === 0) return { unknown, meant: null };
  const { suggestionFor } = await import('./suggest.ts');
  return { unknown, meant: suggestionFor(text, unknown, known) };
}

/** Whether a text has no words but these. */
function isOnly(text: string, words: readonly string[]): boolean {
  return words.length > 0 && words.length === new Set(text.match(/[\p{L}\p{N}]+/gu)).size;
}

function suggest(query: Query, text: string | null): void {
  suggestion.replaceChildren();
  if (isCut(location.search))
    suggestion.append(`Only the first ${longestText} letters of your text are searched for. `);
  if (text === null) return;
  const link = element('a', { href: writeQuery({ ...query, text }) }, [text]);
  suggestion.append(`Nothing is called “${query.text}”. Did you mean `, link, '? What is found for it:');
}

/** The words of all names; without them the search cannot tell a misspelt one. */
async function words(): Promise<string[]> {
  names ??= fetch(form.dataset.words ?? '', { signal: AbortSignal.timeout(patience) }).then((response) => {
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return response.json();
  });
  return names.catch((error) => {
    names = undefined;
    throw error;
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
    const counts = await opened.counts();
    if (filters.isEmpty) filters.fill(counts, asked());
    filters.count(counts);
    panel.hidden = false;
    panel.open = matchMedia('(min-width: 60rem)').matches;
    return opened;
  });
  return engine;
}

async function show(turn: number): Promise<void> {
  const next = pending.splice(0, pageSize);
  const found = await Promise.all(next.map((result) => result.data()));
  if (turn !== latest) return;
  const figure = sortedBy() ?? timeInSpace;
  heading.textContent = figure.label;
  list.append(...found.map((one) => resultItem(one, figure)));
  more.hidden = pending.length === 0;
  more.textContent = `Show more (${pending.length} left)`;
}

function clearResults(): void {
  list.replaceChildren();
  heading.textContent = '';
}

/** The figure that the reader sorts by, where the order is one of figures. */
function sortedBy(): SortedBy | null {
  const { field, label } = sort.selectedOptions[0]?.dataset ?? {};
  return field && label ? { field, label } : null;
}

function fillForm(query: Query): void {
  input.value = query.text;
  sort.value = query.sort;
  filters.choose(query);
}

function formQuery(): Query {
  return {
    text: input.value.trim(),
    // Until the values are there to choose from, those of the address stand.
    filters: filters.isEmpty ? asked().filters : filters.chosen,
    sort: sort.value,
  };
}

/** Says that the search cannot be had now; the next query tries afresh. */
function showFailure(error: unknown): void {
  console.warn('The search failed.', error);
  answered = undefined;
  clearResults();
  suggestion.replaceChildren();
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
