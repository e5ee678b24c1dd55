import { orList } from '../words/andList.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { type Fact, isRecorded } from './fact.ts';

/** The columns of a table. Those in which nothing is recorded are hidden. */
export interface RecordedColumns<Subject> {
  /** With something in some row. */
  filled: Fact<Subject>[];
  /** Without anything, though some row could have it. */
  missing: Fact<Subject>[];
}

/** Parts the columns of a table by whether one of its rows has something to put in them, or could have. */
export function recordedColumns<Subject extends object>(
  facts: readonly Fact<Subject>[],
  subjects: readonly Subject[],
): RecordedColumns<Subject> {
  const isFilled = (fact: Fact<Subject>) =>
    subjects.some(
      (one) => isRecorded(fact, one) || (fact.saySome?.(one, { isShort: true }) ?? null) !== null,
    );
  const canBe = ({ counted, appliesTo }: Fact<Subject>) => {
    const among = [appliesTo, typeof counted === 'object' ? counted : undefined];
    return subjects.some((one) => among.every((some) => some?.has(one) ?? true));
  };
  const { filled = [], empty = [] } = Object.groupBy(facts, (fact) => (isFilled(fact) ? 'filled' : 'empty'));
  return { filled, missing: empty.filter(canBe) };
}

/** "No end, landing or duration is recorded.", for below a table whose empty columns are hidden; null where none are. */
export function noneRecorded(labels: readonly string[]): string | null {
  if (labels.length === 0) return null;
  const names = orList(labels.map(uncapitalized));
  return `No ${names} is recorded.`;
}
