import { andList } from '../words/andList.ts';

/** A fact in which entries are compared. */
export interface ComparisonRow {
  label: string;
  /** The unit of its figures, where they do not name it themselves. */
  unit?: string;
  /** Its cells are figures or dates, which are aligned. */
  isNumber?: boolean;
  /** What the largest or the smallest value of the row is called. */
  superlative?: { of: 'highest' | 'lowest'; word: string };
}

/** What a row says of an entry: words alone, a fact, or null for not recorded. */
export type Cell = string | CellFact | null;

/** Words with what is known about them. */
export interface CellFact {
  text: string;
  /** What cells of a row are compared by; a cell without it takes no part in the superlative. */
  value?: number;
  /** The least and the most that the value can be, where it is not exact. */
  margins?: [number, number];
  /** The value is the least that it can be, and how much more it is nobody knows. */
  isLeast?: true;
  /** The value is that of the drawing, because what is recorded is in doubt. */
  isDrawn?: true;
  /** For a time element. */
  datetime?: string;
  /** The page of what is named, below the base path. */
  path?: string;
  /** What a reader should know about it. */
  remark?: string;
}

/** An entry with what each row says of it. */
export interface ComparisonSubject {
  slug: string;
  title: string;
  /** Below the base path. */
  path: string;
  /** The file of its silhouette; without one it has not been drawn yet. */
  silhouette?: string;
  cells: Cell[];
}

/** All that can be compared with each other, as a file of the site holds it. */
export interface ComparisonSubjects {
  rows: ComparisonRow[];
  subjects: ComparisonSubject[];
}

/** A row with what it says of each subject. */
export interface ComparedRow extends ComparisonRow {
  /** All say the same. */
  isSame: boolean;
  cells: (ComparedFact | null)[];
}

/** What a row says of one subject. */
export interface ComparedFact extends CellFact {
  /** The superlative of the row, where it holds. */
  mark?: string;
}

/** The most that are compared side by side. */
export const mostCompared = 4;

/**
 * Puts subjects side by side. A superlative goes to those that share the highest or lowest value, when two or more
 * values are known and they are not all equal, and to none where another that is known less exactly may beat it.
 */
export function compare(
  rows: readonly ComparisonRow[],
  subjects: readonly ComparisonSubject[],
): ComparedRow[] {
  return rows.map((row, index) => {
    const facts = subjects.map(({ cells }) => factIn(cells[index] ?? null));
    const holders = holdersOf(row, facts);
    return {
      ...row,
      isSame: facts.every(
        (fact) => fact !== null && fact.text === facts[0]?.text && fact.value === facts[0]?.value,
      ),
      cells: facts.map((fact) =>
        fact && holders.includes(fact) ? { ...fact, mark: markOf(row, fact) } : fact,
      ),
    };
  });
}

/** What the holder of a superlative is called. Of two sizes the larger may be the one that is only drawn. */
function markOf({ superlative }: ComparisonRow, { isDrawn }: CellFact): string | undefined {
  return isDrawn ? `${superlative?.word} by its drawing` : superlative?.word;
}

/** Says how far subjects differ: "12 facts differ, 4 are the same, 3 are not recorded for every one." */
export function differencesInWords(rows: readonly ComparedRow[]): string {
  const unknown = rows.filter(({ cells }) => cells.includes(null)).length;
  const same = rows.filter(({ isSame }) => isSame).length;
  const differing = rows.length - unknown - same;
  const parts = [
    differing === 1 ? '1 fact differs' : `${differing || 'No'} facts differ`,
    ...(same > 0 ? [`${same} ${isOrAre(same)} the same`] : []),
    ...(unknown > 0 ? [`${unknown} ${isOrAre(unknown)} not recorded for every one`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** Names subjects in a sentence: "Orion, Buran and Dragon 1". */
export function namesInWords(subjects: readonly Pick<ComparisonSubject, 'title'>[]): string {
  return andList(subjects.map(({ title }) => title));
}

/** The heading of a row: "Length (m)". */
export function headingOf({ label, unit }: ComparisonRow): string {
  return unit === undefined ? label : `${label} (${unit})`;
}

function factIn(cell: Cell): CellFact | null {
  return typeof cell === 'string' ? { text: cell } : cell;
}

/** The facts that certainly hold the superlative of a row. */
function holdersOf({ superlative }: ComparisonRow, facts: readonly (CellFact | null)[]): CellFact[] {
  const known = facts.filter((fact): fact is Measured => fact?.value !== undefined);
  if (!superlative || new Set(known.map(({ value }) => value)).size < 2) return [];
  return known.filter((fact) => known.every((other) => isAsGood(superlative.of, fact, other)));
}

type Measured = CellFact & { value: number };

/** Whether a fact is as good as another, whatever the two can be; two that are known equally well share their place. */
function isAsGood(of: 'highest' | 'lowest', fact: Measured, other: Measured): boolean {
  const [least, most] = marginsOf(fact);
  const [otherLeast, otherMost] = marginsOf(other);
  if (fact.value === other.value && least === otherLeast && most === otherMost)
    return !fact.isLeast || fact === other;
  return of === 'highest' ? least >= otherMost : most <= otherLeast;
}

function marginsOf({ margins, value, isLeast }: Measured): readonly [number, number] {
  if (isLeast) return [value, Number.POSITIVE_INFINITY];
  return margins ?? [value, value];
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
