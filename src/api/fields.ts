import { type Documented, documentedOf } from './answer/documented.ts';
import type { Filter } from './answer/filters.ts';
import { rowsOf } from './answer/gather.ts';
import type { Lists } from './answer/row.ts';

/** A field of the form that asks a list. */
export interface FormField {
  /** LL2's name of the parameter. */
  name: string;
  /** What it takes. */
  hint: string;
  /** What can be chosen; null where anything can be typed. */
  options: { value: string; label: string }[] | null;
  /** It compares: whoever needs it opens a part of the form for it. */
  isComparison: boolean;
}

/** The fields for the filters of a list, with what there is to choose. */
export function filterFields(list: string, lists: Lists): FormField[] {
  const { filters } = documentedOf(list) as Documented;
  return Object.entries(filters).map(([name, filter]) => ({
    name,
    hint: hintOf(filter),
    options: optionsOf(filter, lists),
    isComparison: filter.compares !== undefined,
  }));
}

const takes: Record<Filter['is'], string> = {
  'yes or no': 'yes or no',
  text: 'the whole text',
  part: 'a part of the text',
  texts: 'one or more codes, with commas between them',
  id: 'an id',
  ids: 'one or more ids, with commas between them',
  number: 'a number',
  day: 'a day, as 2026-07-24',
  moment: 'a day or a moment, as 2026-07-24T12:00:00Z',
};
const comparisonWords = {
  gt: 'more than',
  gte: 'at least',
  lt: 'less than',
  lte: 'at most',
};
const comparisonsOfTimes = {
  gt: 'after',
  gte: 'from',
  lt: 'before',
  lte: 'until',
};

/** What a filter takes, in words: "an id", "more than a number". */
export function hintOf({ is, compares }: Filter): string {
  if (!compares) return takes[is];
  return `${(is === 'number' ? comparisonWords : comparisonsOfTimes)[compares]} ${takes[is]}`;
}

function optionsOf({ is, choices }: Filter, lists: Lists): FormField['options'] {
  if (is === 'yes or no')
    return [
      { value: 'true', label: 'yes' },
      { value: 'false', label: 'no' },
    ];
  if (!choices) return null;
  return (rowsOf(choices, lists) ?? []).flatMap(({ id, name }) =>
    id === null ? [] : [{ value: String(id), label: name }],
  );
}
