import type { Succession } from '../catalog/succession.ts';
import { configurationFacts } from '../fields/configuration.ts';
import { factInWords, factOf, isInDoubt } from '../fields/fact.ts';
import { quantityOf } from '../fields/quantity.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { type Moment, onDayInSentence } from '../words/moment.ts';

/** What more or less of a figure is called. */
const figures: { field: string; more: string; less: string }[] = [
  { field: 'length', more: 'is longer', less: 'is shorter' },
  { field: 'diameter', more: 'is wider', less: 'is narrower' },
  { field: 'crew-capacity', more: 'seats more people', less: 'seats fewer people' },
  { field: 'payload-capacity', more: 'carries more', less: 'carries less' },
  { field: 'payload-return-capacity', more: 'brings more back', less: 'brings less back' },
];

/** What is told as it is, because no one of it is more than another, and what it is called in a sentence. */
const others: { field: string; other: string; name: string }[] = [
  { field: 'type', other: 'is of another type', name: 'type' },
  { field: 'agency', other: 'has another agency', name: 'agency' },
  { field: 'human-rated', other: 'is rated for a crew', name: 'rating for a crew' },
  { field: 'flight-life', other: 'has another recorded flight life', name: 'flight life' },
];

/**
 * Says in a few sentences what changed from one configuration to the next: "The newer one is longer (6.1 m, then
 * 7.2 m). The same as before: type and agency. Known of one of them alone: flight life." Figures that cannot be relied on count as unknown.
 */
export function changesInWords({ before, after }: Succession): string[] {
  const facts = [...figures, ...others].map((row) => {
    const { field } = row;
    const fact = factOf(configurationFacts, field);
    const known = [before, after].map((one) => (isInDoubt(fact, one) ? null : factInWords(fact, one)));
    const { measure } = quantityOf(fact.quantity);
    const values = [before, after].map((one) => fact.value(one));
    const isMore = measure && values.every((value) => value !== null) ? compared(values.map(measure)) : 0;
    const isNot = fact.quantity === 'flag' && values[1] === false;
    const other = isNot
      ? 'is not rated for a crew'
      : 'other' in row
        ? row.other
        : isMore > 0
          ? row.more
          : row.less;
    const label = 'name' in row ? row.name : uncapitalized(fact.label);
    return { label, other, was: known[0] ?? null, is: known[1] ?? null };
  });
  const known = facts.filter(({ was, is }) => was !== null && is !== null);
  const same = known.filter(({ was, is }) => alike(was) === alike(is));
  const changed = known.filter((one) => !same.includes(one));
  // What nobody recorded of either of them tells nothing.
  const unknown = facts.filter(({ was, is }) => (was === null) !== (is === null));
  const list = (labels: { label: string }[]) =>
    new Intl.ListFormat('en-GB').format(labels.map(({ label }) => label));
  const clauses = changed.map(({ other, was, is }) => `${other} (${was}, then ${is})`);
  return [
    `${after.title} flew first ${onDay(after.maidenFlight)}, ${before.title} ${onDay(before.maidenFlight)}.`,
    clauses.length > 0
      ? `The newer one ${new Intl.ListFormat('en-GB').format(clauses)}.`
      : known.length > 0
        ? 'No recorded figure changed.'
        : '',
    same.length > 0 ? `The same as before: ${list(same)}.` : '',
    unknown.length > 0 ? `Known of one of them alone: ${list(unknown)}.` : '',
  ].filter(Boolean);
}

/** Texts that differ in case and in points alone say the same. */
function alike(text: string | null): string | undefined {
  return text?.toLowerCase().replace(/[.,]/g, '').trim();
}

function onDay(moment: Moment | null): string {
  return moment === null ? 'on an unrecorded day' : onDayInSentence(moment);
}

function compared([was, is]: (number | undefined)[]): number {
  return Math.sign((is ?? 0) - (was ?? 0));
}
