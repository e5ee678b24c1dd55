import type { Choice } from './choices.ts';
import {
  type ComparedRow,
  type ComparisonSubject,
  type ComparisonSubjects,
  compare,
  differencesInWords,
  mostCompared,
  namesInWords,
} from './comparison.ts';
import { checkSelection, chosenInWords, type Selection } from './selection.ts';
import type { ComparedSection } from './subjects.ts';

/** What the page of comparisons shows. */
export interface View {
  kind: ComparedSection;
  /** What was chosen, in the order of the columns. */
  subjects: ComparisonSubject[];
  /** The comparison; null while fewer than two are chosen. */
  rows: ComparedRow[] | null;
  /** What is compared, in words; empty where nothing is. */
  names: string;
  /** What is said of it. */
  status: string;
}

/** Another selection, and a word on what led to it. */
export interface Step {
  selection: Selection;
  news: string;
}

/** What is said when the data cannot be loaded. Comparisons with pages of their own do not need them. */
export const failure =
  'Names and facts could not be loaded. Reload the page, or choose one of the comparisons below: they work without.';

/** Makes the view of a selection from the facts of its kind; `news` says what led to it. */
export function viewOf(selection: Selection, facts: ComparisonSubjects, news = ''): View {
  const { kind } = selection;
  const { entries: subjects, problems } = checkSelection(selection, facts.subjects);
  const rows = subjects.length > 1 ? compare(facts.rows, subjects) : null;
  const outcome = rows ? differencesInWords(rows) : invitation({ kind, subjects });
  return {
    kind,
    subjects,
    rows,
    names: rows ? namesInWords(subjects) : '',
    status: [news, ...problems, outcome].filter(Boolean).join(' '),
  };
}

/** Names a page by what stands side by side on it, before the name of the site; `siteTitle` is the title of an empty page. */
export function titleOf({ rows, names }: Pick<View, 'rows' | 'names'>, siteTitle: string): string {
  return rows ? siteTitle.replace(/^Compare/, () => `${names} compared`) : siteTitle;
}

/** Adds a choice, or says why it cannot be added; null where the other kind has been chosen since it was offered. */
export function withAdded({ kind, subjects }: View, choice: Choice): Step | string | null {
  const { slug, title } = choice;
  if (choice.kind !== kind) return null;
  // A quick reader chooses it again before it is shown.
  if (subjects.some((subject) => subject.slug === slug)) return chosenInWords(choice);
  return subjects.length < mostCompared
    ? stepTo(kind, [...subjects, { slug }], `${title} added.`)
    : `Only ${mostCompared} can stand side by side: remove one before you add ${title}.`;
}

/** Moves a subject to another place; places count from 0. */
export function withMoved({ kind, subjects }: View, from: number, to: number): Step {
  const order = subjects.toSpliced(from, 1);
  const moved = subjects.slice(from, from + 1);
  order.splice(to, 0, ...moved);
  return stepTo(kind, order, `${namesInWords(moved)} is now ${to + 1} of ${order.length}.`);
}

/** Takes a subject out. */
export function withoutSubject({ kind, subjects }: View, index: number): Step {
  return stepTo(kind, subjects.toSpliced(index, 1), `${subjects[index]?.title} removed.`);
}

/** What a reader is asked to do while there is nothing to compare. */
function invitation({ kind, subjects: [only] }: Pick<View, 'kind' | 'subjects'>): string {
  if (only) return `Add one more to see ${only.title} beside it.`;
  return `Choose two to four ${kind}, or one of the comparisons below.`;
}

function stepTo(kind: ComparedSection, subjects: readonly { slug: string }[], news: string): Step {
  return { selection: { kind, slugs: subjects.map(({ slug }) => slug) }, news };
}
