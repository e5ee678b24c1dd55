import type { Catalog, SearchedEntry } from '../../catalog/model.ts';
import { factOf, isRecorded } from '../../fields/fact.ts';
import { flightFacts } from '../../fields/flight.ts';
import { once } from '../../words/once.ts';
import { inFiles } from '../pageTexts.ts';
import { searchedRows } from './registry.ts';
import { versionOf } from './version.ts';

/** The texts of the pages of a catalog as files, with the content of all of them in their address. */
export const textsFiles = once((catalog: Catalog) => {
  const contents = inFiles(searchedRows(catalog).map(textOf)).map((texts) => JSON.stringify(texts));
  const version = versionOf(contents.join('\n'));
  return { version, contents };
});

/** What the page of an entry tells in sentences, a line each. */
function textOf(entry: SearchedEntry): string {
  return sentencesOf(entry)
    .map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((text) => text !== '')
    .join('\n');
}

function sentencesOf(entry: SearchedEntry): (string | null | undefined)[] {
  switch (entry.kind) {
    case 'spacecraft':
      return [
        entry.description,
        ...(entry.flights ?? []).flatMap((flight) =>
          ['failure', 'mission-description', 'landing-description']
            .map((field) => factOf(flightFacts, field))
            .filter((fact) => isRecorded(fact, flight))
            .map((fact) => `${fact.value(flight)}`),
        ),
      ];
    case 'configuration':
      return [entry.record.capability, entry.record.details, entry.record.history];
    case 'family':
    case 'station':
      return [entry.record.description];
    default:
      return [];
  }
}
