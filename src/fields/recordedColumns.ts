import { uncapitalized } from '../words/letterCase.ts';
import { type Fact, isRecorded } from './fact.ts';

/** The columns of a table: those with something in some row, and those in which nothing is recorded, which are hidden. */
export interface RecordedColumns<Subject> {
  filled: Fact<Subject>[];
  empty: Fact<Subject>[];
}

/** Parts the columns of a table by whether one of its rows has something to put in them. */
export function recordedColumns<Subject extends object>(
  facts: readonly Fact<Subject>[],
  subjects: readonly Subject[],
): RecordedColumns<Subject> {
  const isFilled = (fact: Fact<Subject>) =>
    subjects.some(
      (one) => isRecorded(fact, one) || (fact.saySome?.(one, { isShort: true }) ?? null) !== null,
    );
  return { filled: facts.filter(isFilled), empty: facts.filter((fact) => !isFilled(fact)) };
}

/** "No end, landing or duration is recorded.", for below a table whose empty columns are hidden; null where none are. */
export function noneRecorded(labels: readonly string[]): string | null {
  if (labels.length === 0) return null;
  const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(labels.map(uncapitalized));
  return `No ${names} is recorded.`;
}
