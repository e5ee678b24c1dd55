import { hasFleetInUse, inUseOf, launchedOf } from '../../catalog/counts.ts';
import type { Configuration } from '../../catalog/model.ts';
import { countDoubts } from '../../catalog/notes.ts';
import { knownOtherwise } from '../../drawings/trueSize.ts';
import { configurationFacts } from '../../fields/configuration.ts';
import { type Excluded, exclusionOfConfiguration } from '../../fields/exclusions.ts';
import { factInWords, factOf, type Measure, measureOf, unitOf } from '../../fields/fact.ts';
import { originPath as pathOfOrigin } from '../../fields/originPath.ts';
import { countOfLaunches, groundedOf, stayedInWords } from '../../fields/tallies.ts';
import { countInWords, pluralOf } from '../../words/count.ts';
import { theSource } from '../../words/source.ts';
import type { RankingEntry, Superlative } from './superlative.ts';

/** What configurations excel in. */
export const configurationSuperlatives: Superlative[] = [
  {
    id: 'most-launches',
    title: 'Most launches',
    label: 'Launches',
    about:
      'The launches of the spacecraft listed here, successful or not; what never left the ground was none.',
    best: 'desc',
    thing: 'configuration',
    entries: (catalog) =>
      by(
        ({ spacecraft }) => countOfLaunches(spacecraft),
        'launch',
      )(catalog).map((one) => ({
        ...one,
        remark: stayedInWords(groundedOf((one.entry as Configuration).spacecraft)),
      })),
  },
  {
    id: 'most-spacecraft',
    title: 'Most spacecraft',
    label: 'Launched',
    about: 'The spacecraft listed here that have been launched; placeholders do not count.',
    best: 'desc',
    thing: 'configuration',
    entries: by((configuration) => launchedOf(configuration.spacecraft).length, 'spacecraft'),
  },
  {
    id: 'largest-fleet',
    title: 'Largest fleet in use',
    label: 'In use',
    about:
      'Of configurations in use, the spacecraft that have been launched and are down as Active, or are in space. Some single-use ships are down as active while they fly, and some are not.',
    best: 'desc',
    thing: 'configuration',
    entries: (catalog) => {
      const inUse = ({ spacecraft }: Configuration) => inUseOf(spacecraft);
      const configurations = catalog.configurations.filter(hasFleetInUse);
      return by(
        (one) => inUse(one).length,
        'spacecraft',
      )({ ...catalog, configurations }).map((one) => ({
        ...one,
        remark: inUse(one.entry as Configuration)
          .map(({ name }) => name)
          .join(', '),
      }));
    },
  },
  {
    id: 'longest-spacecraft',
    title: 'Longest spacecraft',
    label: 'Length',
    about: `By the length that ${theSource} gives, of the spacecraft itself without its rocket.`,
    best: 'desc',
    thing: 'configuration',
    entries: byFact('length'),
  },
  {
    id: 'largest-payload',
    title: 'Largest payload',
    label: 'Payload capacity',
    about: `What it can carry up, as ${theSource} gives it.`,
    best: 'desc',
    thing: 'configuration',
    entries: byFact('payload-capacity'),
  },
];

/** Ranks all configurations by a fact, but for those of which it cannot be relied on. */
function byFact(field: string): Superlative['entries'] {
  const fact = factOf(configurationFacts, field);
  return ({ configurations, edition }) =>
    configurations.map((configuration) =>
      rankingEntry(
        configuration,
        measureOf(fact, configuration),
        { words: factInWords(fact, configuration), unit: unitOf(fact) ?? null },
        pathOfOrigin(configuration, field),
        exclusionOfConfiguration(configuration, field, edition.date) ??
          exclusionByDrawing(configuration, field),
      ),
    );
}

/** Why a size is not ranked where the drawing goes by another one; null where it does not. */
function exclusionByDrawing(configuration: Configuration, field: string): Excluded | null {
  const known = knownOtherwise(field, configuration);
  return known && { reason: `the drawing goes by ${known.meters} m (${known.why.replace(/\.$/, '')})` };
}

/** Ranks all configurations by a count of things. */
function by(
  count: (configuration: Configuration) => number | null,
  thing: 'launch' | 'spacecraft',
): Superlative['entries'] {
  return ({ configurations }) =>
    configurations.map((configuration) => {
      const value = count(configuration);
      const measure = value === null ? null : { value };
      const said = { words: value === null ? null : countInWords(value, thing), unit: pluralOf(thing) };
      // What is counted here is counted in the list of spacecraft.
      return rankingEntry(configuration, measure, said, `${configuration.path}#spacecraft`);
    });
}

function rankingEntry(
  configuration: Configuration,
  measure: Measure | null,
  said: { words: string | null; unit: string | null },
  originPath: string,
  excluded: Excluded | null = null,
): RankingEntry {
  return {
    entry: configuration,
    of: configuration.agency,
    notes: countDoubts(configuration),
    measure,
    excluded,
    figure: { kind: 'number', number: measure?.value ?? null, ...said },
    originPath,
    remark: null,
  };
}
