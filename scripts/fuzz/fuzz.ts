import fc from 'fast-check';
import { type Answers, answers } from './answers.ts';
import { catalogOf, embeddedCatalogOf } from './catalogOf.ts';
import { everythingSaid } from './everythingSaid.ts';
import { type Sourced, sourced } from './sourced.ts';

/** How a search for answers that the catalog cannot take has ended. */
export interface Findings {
  /** How many records were made. */
  records: number;
  /** What went wrong with which answers, made as small as they go; null when nothing did. */
  failure: string | null;
}

/**
 * Makes answers of LL2 from a seed until they have so many records, and carries each pair of them through all that is made
 * of a data set: read, cleaned, linked, ranked, remembered from one fetch to the next, said, compared, searched, written into files.
 * The first of each pair is said as an edition, which tells where its figures come from. The same seed makes the same answers.
 */
export async function fuzz(records: number, seed: number): Promise<Findings> {
  let made = 0;
  const told = fc.array(sourced(), { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(answers(), answers(), told, async (first, second, all) => {
    made += sizeOf(first) + sizeOf(second);
    const before = catalogOf(first, '2026-11-26T12:00:00Z');
    await everythingSaid(embeddedCatalogOf(before.dataSet, all));
    const after = catalogOf(second, '2026-11-27T12:00:00Z', before.previous);
    await everythingSaid(after.catalog);
  });
  for (let part = 0; made < records; part++) {
    const run = await fc.check(property, { seed: seed + part, numRuns: atOnce });
    if (run.failed) return { records: made, failure: `Seed ${seed + part}: ${describe(run)}` };
  }
  return { records: made, failure: null };
}

/** Pairs of answers that are made from one seed. */
const atOnce = 10;

function sizeOf(answers: Answers): number {
  return Object.values(answers).reduce((sum, { length }) => sum + length, 0);
}

function describe({
  counterexample,
  errorInstance,
  numShrinks,
}: fc.RunDetails<[Answers, Answers, Sourced[]]>): string {
  const { stack, message } = errorInstance as Error;
  const [first, second, all] = counterexample ?? [];
  return [
    `${stack ?? message}`,
    `The smallest answers that do it, made smaller ${numShrinks} times:`,
    JSON.stringify(first),
    'and in the next fetch:',
    JSON.stringify(second),
    'and what an edition says of the first:',
    JSON.stringify(all),
  ].join('\n');
}
