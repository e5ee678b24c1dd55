import { find } from '../../site/ui/find.client.ts';
import { choicesFor, meantInWords } from '../choices.ts';
import {
  type ComparisonSubject,
  type ComparisonSubjects,
  compare,
  differencesInWords,
  mostCompared,
  namesInWords,
} from '../comparison.ts';
import { checkSelection, readSelection, type Selection, writeSelection } from '../selection.ts';
import type { ComparedKind } from '../subjects.ts';
import { focusMoved, showChosen } from './chosen.ts';
import { makeCombobox } from './combobox.ts';
import { CompareFiles } from './files.ts';
import { comparisonTable } from './table.ts';

const choosing = find('compare', HTMLElement);
const input = find('compare-name', HTMLInputElement);
const found = find('compare-found', HTMLElement);
const status = find('compare-status', HTMLElement);
const again = find('compare-again', HTMLButtonElement);
const chosen = find('chosen', HTMLOListElement);
const place = find('comparison', HTMLElement);
const files = new CompareFiles({
  registry: choosing.dataset.registry ?? '',
  spacecraft: choosing.dataset.spacecraft ?? '',
  configurations: choosing.dataset.configurations ?? '',
});
const siteTitle = document.title;

let kind: ComparedKind = 'configurations';
let shown: ComparisonSubject[] = [];
let latest = 0;

choosing.hidden = false;
void show();

choosing.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'kind')
    void go({ kind: target.value as ComparedKind, slugs: [] });
});
again.addEventListener('click', () => {
  input.focus();
  void show();
});
let answered = location.search;
addEventListener('popstate', () => {
  // A fragment, such as that of the skip link, is no new question.
  if (location.search !== answered) void show();
});

makeCombobox({
  input,
  list: find('compare-options', HTMLElement),
  say: (message) => {
    found.textContent = message;
  },
  options: async (text) => {
    const searched = await loaded(files.names, latest);
    if (!searched) return null;
    const { choices, meant } = await choicesFor(text, kind, searched);
    const taken = new Set(shown.map(({ slug }) => slug));
    return { choices: choices.filter(({ slug }) => !taken.has(slug)), note: meantInWords(text, meant) };
  },
  choose: ({ slug, title }) => {
    if (shown.length < mostCompared) void change([...shown, { slug }], `${title} added.`);
    else
      status.textContent = `Only ${mostCompared} can stand side by side: remove one before you add ${title}.`;
  },
});

/** Shows what the address asks for, after a word on what led to it. */
async function show(news = ''): Promise<void> {
  const turn = ++latest;
  const selection = readSelection(location.search);
  answered = location.search;
  kind = selection.kind;
  for (const radio of choosing.querySelectorAll<HTMLInputElement>('[name="kind"]'))
    radio.checked = radio.value === kind;
  again.hidden = true;
  if (selection.slugs.length === 0) {
    render([], [], news);
    return;
  }
  const file = await loaded(files.facts[kind], turn);
  if (!file || turn !== latest) return;
  const { entries, problems } = checkSelection(selection, file.subjects);
  render(entries, file.rows, [news, ...problems].filter(Boolean).join(' '));
}

/** Gives a file; when it cannot be had, or another kind is asked for by then, nothing. */
async function loaded<Content>(
  file: { load(): Promise<Content> },
  turn: number,
): Promise<Content | undefined> {
  const own = kind;
  const waiting = setTimeout(() => {
    if (turn === latest) status.textContent = 'Loading names and facts…';
  }, 300);
  try {
    const content = await file.load();
    if (status.textContent?.startsWith('Loading')) status.textContent = invitation();
    again.hidden = true;
    return own === kind ? content : undefined;
  } catch (error) {
    console.warn('The data for comparisons could not be loaded.', error);
    if (turn === latest) showFailure();
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}

function render(subjects: ComparisonSubject[], rows: ComparisonSubjects['rows'], news: string): void {
  shown = subjects;
  showChosen(chosen, subjects, { move, remove });
  const names = namesInWords(subjects);
  const isCompared = subjects.length > 1;
  document.title = isCompared ? siteTitle.replace(/^Compare/, `${names} compared`) : siteTitle;
  const compared = compare(rows, subjects);
  place.replaceChildren(
    ...(isCompared ? [comparisonTable(`${names} side by side`, compared, subjects)] : []),
  );
  const outcome = isCompared ? differencesInWords(compared) : invitation();
  status.textContent = [news, outcome].filter(Boolean).join(' ');
}

function invitation(): string {
  const [only] = shown;
  if (only) return `Add one more to see ${only.title} beside it.`;
  return `Choose two to four ${kind}, or one of the comparisons below.`;
}

function move(from: number, to: number): void {
  const order = [...shown];
  const moved = order[from] as ComparisonSubject;
  order.splice(from, 1);
  order.splice(to, 0, moved);
  void change(order, `${moved.title} is now ${to + 1} of ${order.length}.`).then(() =>
    focusMoved(chosen, to, to < from ? 'Move left' : 'Move right'),
  );
}

function remove(index: number): void {
  const removed = shown[index];
  input.focus();
  void change(
    shown.filter((one) => one !== removed),
    `${removed?.title} removed.`,
  );
}

function change(subjects: readonly { slug: string }[], news: string): Promise<void> {
  return go({ kind, slugs: subjects.map(({ slug }) => slug) }, news);
}

/** Goes on to another selection, from which the browser leads back. */
function go(selection: Selection, news?: string): Promise<void> {
  history.pushState(null, '', writeSelection(selection));
  return show(news);
}

/** Says that nothing can be chosen now; the comparisons that have pages of their own do without the data. */
function showFailure(): void {
  shown = [];
  showChosen(chosen, [], { move, remove });
  place.replaceChildren();
  again.hidden = false;
  status.textContent =
    'Names and facts could not be loaded. Try again in a moment, or choose one of the comparisons below: they work without.';
}
