import type { Configuration } from '../catalog/model.ts';
import { configurationFacts } from '../fields/configuration.ts';
import { type Fact, factInWords, isRecorded } from '../fields/fact.ts';
import { tallies } from '../fields/tallies.ts';
import { dayInWords, type Moment } from '../words/moment.ts';
import type { Origin } from './origin.ts';
import { asItStands, readings } from './reading.ts';
import { ll2Record } from './sourceRecord.ts';

const isTally = new Set<string | null>(tallies.map(({ field }) => field));

/** Where the figures on the page of a configuration come from, of those that are recorded. `date` is that of the data. */
export function originsOfConfiguration(
  configuration: Configuration,
  { date, isEmbedded }: { date: Moment; isEmbedded: boolean },
): Origin[] {
  const read = dayInWords(date, 'long');
  return configurationFacts
    .filter(({ isOnPage, source }) => (isOnPage && source !== null) || isTally.has(source))
    .filter((fact) => isFigureOrText(fact) && isRecorded(fact, configuration))
    .map((fact) => {
      const source = `${fact.source}`;
      const raw = (configuration.record as Record<string, unknown>)[source];
      return {
        field: fact.field,
        label: fact.label,
        value: factInWords(fact, configuration) ?? '',
        // The embedded edition says in its own words what LL2 says of a flight's length in a sentence.
        records: [
          ll2Record('configuration', configuration.id, {
            field: source,
            raw: isEmbedded && fact.quantity === 'text' ? null : raw,
            read,
          }),
        ],
        from: [],
        precision: null,
        done: doneWith(fact, isEmbedded),
      };
    });
}

/** Groups that a configuration is in lead to their own pages. */
function isFigureOrText({ quantity }: Fact<Configuration>): boolean {
  return quantity !== 'entry' && quantity !== 'entries';
}

function doneWith({ quantity, source }: Fact<Configuration>, isEmbedded: boolean): string {
  if (isEmbedded && quantity === 'text') return 'Said here in the words of this edition.';
  if (isTally.has(source)) return 'As Launch Library 2 counts it.';
  return readings[quantity] ?? asItStands;
}
