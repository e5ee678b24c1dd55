import { find } from '../../site/ui/find.client.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import { bestAnswer } from '../answer.ts';
import type { ValueField } from '../build/registry.ts';
import { namedBy } from '../find.ts';
import { narrowed } from '../narrow.ts';
import { isCut, isEmpty, longestText, type Query, readQuery, writeQuery } from '../query.ts';
import type { Searched } from '../searched.ts';
import { SearchFiles } from './files.ts';
import { FilterPanel } from './filterPanel.ts';
import { ResultList } from './resultList.ts';
import type { SortedBy } from './results.ts';

/** How a reader has changed the question. */
type Change = 'typing' | 'sort' | 'step';

const form = find('search', HTMLFormElement);
const panel = find('filters', HTMLDetailsElement);
const status = find('search-status', HTMLElement);
const suggestion = find('meant', HTMLElement);
const clear = find('clear', HTMLButtonElement);
const narrowedBy = find('narrowed', HTMLElement);
const input = field('q', HTMLInputElement);
const sort = field('sort', HTMLSelectElement);
const knownSorts = Array.from(sort.options, (option) => option.value);
const files = new SearchFiles({
  registry: form.dataset.registry ?? '',
  index: form.dataset.index ?? '',
});
const filters = new FilterPanel(panel);
const results = new ResultList((shown, all) => {
  status.textContent = `${shown} of ${all} shown.`;
  // So that Back from a result leads to it again.
  history.replaceState({ shown }, '');
});

let latest = 0;
let answered: string | undefined;
let lastChange: Change = 'step';
let waiting: ReturnType<typeof setTimeout> | undefined;

const typed = input.value.trim();
fillForm(asked());
// Where a key or a link has led here to search.
if (location.hash === '#q') input.focus();
if (typed !== '' && typed !== input.value) {
  // The reader was faster than this script.
  input.value = typed;
  ask('typing');
} else void run();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask('step');
});
form.addEventListener('input', (event) => {
  if (event.target === input) setTimeout(askIfStill, 150, input.value);
  else ask('sort');
});
panel.addEventListener('input', () => ask('step'));
clear.addEventListener('click', () => {
  filters.choose({ text: '', filters: {}, sort: '' });
  ask('step');
  input.focus();
});
addEventListener('popstate', () => {
  // A fragment, such as that of the skip link, is no new question.
  if (location.search === answered) return;
  lastChange = 'step';
  fillForm(asked());
  void run();
});

/** The query in the address; an order that is none of the catalog's is the best match. */
function asked(): Query {
  const query = readQuery(location.search, filters.names);
  return { ...query, sort: knownSorts.includes(query.sort) ? query.sort : '' };
}

/** Asks once the reader has stopped typing. */
function askIfStill(value: string): void {
  if (value === input.value) ask('typing');
}

/**
 * Answers what the form asks. Each choice is a step that Back undoes, what is typed meanwhile is none, and the orders that
 * the keyboard goes through one by one are one together.
 */
function ask(change: Change): void {
  const isStep = change === 'step' || (change === 'sort' && lastChange !== 'sort');
  lastChange = change;
  const search = writeQuery(formQuery());
  const address = search || location.pathname;
  if (search !== location.search) {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  // What is answered already stays, with all that the reader has had shown.
  if (search !== answered) void run();
}

/** Answers the query in the address; an answer that another query has overtaken is dropped. */
async function run(): Promise<void> {
  const query = asked();
  const turn = ++latest;
  answered = location.search;
  clearTimeout(waiting);
  // What takes no time to a reader needs no word, least of all to one who listens.
  waiting = setTimeout(() => {
    status.textContent = 'Searching…';
  }, 400);
  showNarrowed(Object.values(query.filters).flat().length);
  try {
    await files.use(() => answer(query, turn));
  } catch (error) {
    if (turn === latest) showFailure(error);
  }
}

async function answer(query: Query, turn: number): Promise<void> {
  const searched = await files.load();
  offerFilters(searched);
  // The boxes are drawn before anything is counted for them.
  await new Promise((resolve) => setTimeout(resolve));
  if (turn !== latest) return;
  const isAsked = !isEmpty(query) || query.sort !== '';
  // What is called so is known at once; the rest waits for the words of all pages.
  const named = namedBy(searched.rows, query.text);
  const atOnce = query.sort ? [] : narrowed(named, query.filters);
  if (atOnce.length > 0) results.present(atOnce, null);
  const best = await bestAnswer(query, searched, () => files.open(), named);
  if (turn !== latest) return;
  filters.count(best.counts);
  results.present(isAsked ? best.rows : [], sortedBy(), shownBefore());
  suggest(query, best.meant);
  clearTimeout(waiting);
  status.textContent =
    best.isPartial && best.rows.length > 0
      ? `No page has all of these words. ${countInWords(best.rows.length)} with most of them found.`
      : `${countInWords(best.rows.length)} ${isAsked ? 'found' : 'to search'}.`;
}

/** How many results were shown when the reader left this place in the history. */
function shownBefore(): number {
  const state: { shown?: unknown } | null = history.state;
  return typeof state?.shown === 'number' ? state.shown : 0;
}

/** Says how many values narrow the results, where the filters may be closed, and offers to clear them. */
function showNarrowed(count: number): void {
  narrowedBy.textContent = count > 0 ? ` (${count})` : '';
  clear.hidden = count === 0;
}

function suggest(query: Query, text: string | null): void {
  suggestion.replaceChildren();
  if (isCut(location.search))
    suggestion.append(`Only the first ${longestText} letters of your text are searched for. `);
  if (text === null) return;
  const words = copyOf('meant');
  part(words, 'a').href = writeQuery({ ...query, text });
  fill(words, { '.asked': query.text, a: text });
  suggestion.append(words);
}

/** Fills the filters with all that can be found, once. */
function offerFilters({ values }: Searched): void {
  if (!filters.isEmpty) return;
  filters.fill(values, asked());
  panel.hidden = false;
  panel.open = matchMedia('(min-width: 60rem)').matches;
}

/** The figure that the reader sorts by, where the order is one of figures. */
function sortedBy(): SortedBy | null {
  const { field, label } = sort.selectedOptions[0]?.dataset ?? {};
  return field && label ? { field: field as ValueField, label } : null;
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
  clearTimeout(waiting);
  answered = undefined;
  results.clear();
  suggestion.replaceChildren();
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
