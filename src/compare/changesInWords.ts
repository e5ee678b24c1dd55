import type { Configuration } from '../catalog/model.ts';
import type { Succession } from '../catalog/succession.ts';
import { isDoubtful } from '../drawings/doubt.ts';
import { configurationFacts } from '../fields/configuration.ts';
import { factInWords, factOf, measureOf } from '../fields/fact.ts';
import { andList } from '../words/andList.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { type Moment, onDayInSentence } from '../words/moment.ts';

/** A fact that is compared, and what is said of the newer configuration where it changed. */
interface Compared {
  field: string;
  /** What it is called in a sentence, where that is not its label. */
  name?: string;
  /** `null` where both values stand in a sentence of their own, because they are a text. */
  changed: ((change: Change) => string) | null;
}

/** The two values of a fact that changed, as they are said and as they are measured. */
interface Change {
  was: string;
  is: string;
  measures: [number, number];
}

const compared: readonly Compared[] = [
  { field: 'length', changed: grown('is longer', 'is shorter') },
  { field: 'diameter', changed: grown('is wider', 'is narrower') },
  { field: 'crew-capacity', changed: grown('seats more people', 'seats fewer people') },
  { field: 'payload-capacity', changed: grown('carries more', 'carries less', 'carries nothing') },
  {
    field: 'payload-return-capacity',
    changed: grown('brings more back', 'brings less back', 'brings nothing back'),
  },
  { field: 'type', changed: ({ was, is }) => `is of another type (${was}, then ${is})` },
  { field: 'agency', changed: ({ was, is }) => `has another agency (${was}, then ${is})` },
  {
    field: 'human-rated',
    name: 'rating for a crew',
    changed: ({ is }) => (is === 'yes' ? 'is rated for a crew' : 'is not rated for a crew'),
  },
  { field: 'flight-life', changed: null },
];

/**
 * Says in a few sentences what changed from one configuration to the next: "The newer one is longer (6.1 m, then
 * 7.2 m). The same as before: type and agency. Recorded for Dragon 1 alone: flight life." What cannot be relied on is not compared.
 */
export function changesInWords({ before, after }: Succession): string[] {
  const pair = [before, after] as const;
  const facts = compared.map(({ field, name, changed }) => {
    const fact = factOf(configurationFacts, field);
    const [was, is] = pair.map((one) => factInWords(fact, one));
    return {
      fact,
      label: name ?? uncapitalized(fact.label),
      title: fact.label,
      changed,
      was: was ?? null,
      is: is ?? null,
      isDoubtful: pair.some((one) => isDoubtful(fact, one)),
    };
  });
  const doubtful = facts.filter(({ was, is, isDoubtful }) => isDoubtful && (was !== null || is !== null));
  const known = facts.flatMap(({ fact, was, is, isDoubtful, ...one }) => {
    if (was === null || is === null || isDoubtful) return [];
    // What is no figure has no measures, and nothing asks for them.
    const measures = pair.map((of) => measureOf(fact, of)?.value) as [number, number];
    return { ...one, was, is, measures };
  });
  const [same, changed] = [true, false].map((isSame) =>
    // In a figure a point is no mark of writing.
    known.filter(({ was, is, changed: says }) => (says ? was === is : alike(was) === alike(is)) === isSame),
  ) as [typeof known, typeof known];
  const clauses = changed.flatMap((one) => one.changed?.(one) ?? []);
  const texts = changed.filter((one) => one.changed === null);
  /** What is recorded of one of the two alone, with its value. */
  const only = (of: Configuration, which: 'was' | 'is', other: 'was' | 'is') => {
    const own = facts.filter((one) => !one.isDoubtful && one[which] !== null && one[other] === null);
    return (
      own.length > 0 &&
      `Recorded for ${of.title} alone: ${andList(own.map((one) => `${one.label} (${one[which]})`))}.`
    );
  };
  return [
    `${after.title} first flew ${onDay(after.maidenFlight)}, ${before.title} ${onDay(before.maidenFlight)}.`,
    clauses.length > 0 && `The newer one ${andList(clauses)}.`,
    changed.length === 0 && known.length > 0 && 'No recorded figure changed.',
    ...texts.map(({ title, was, is }) => `${title}: “${pointless(was)}”, then “${pointless(is)}”.`),
    same.length > 0 && `The same as before: ${andList(same.map(({ label }) => label))}.`,
    only(before, 'was', 'is'),
    only(after, 'is', 'was'),
    doubtful.length > 0 &&
      `Not compared, because a record is in doubt: ${andList(doubtful.map(({ label }) => label))}.`,
  ].filter((sentence) => sentence !== false);
}

/** Says whether a figure grew or shrank, with both; nothing has words of its own, because "0 kg" says less. */
function grown(more: string, less: string, nothing?: string) {
  return ({ was, is, measures: [before, after] }: Change) =>
    nothing && after === 0
      ? `${nothing} (${was} before)`
      : `${after > before ? more : less} (${was}, then ${is})`;
}

/** Texts that differ in case and in points alone say the same. */
function alike(text: string): string {
  return text.toLowerCase().replace(/[.,]/g, '').trim();
}

function pointless(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

function onDay(moment: Moment | null): string {
  return moment === null ? 'on an unrecorded day' : onDayInSentence(moment);
}
