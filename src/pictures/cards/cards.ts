import { agencyNameWithin } from '../../catalog/agencyName.ts';
import { inSpaceOf, launchesOf, recordedOf, vehicleCount } from '../../catalog/counts.ts';
import { entriesOf } from '../../catalog/entries.ts';
import { wasNeverLaunched } from '../../catalog/losses.ts';
import type {
  AnyEntry,
  CardedEntry,
  Catalog,
  Configuration,
  Entry,
  Family,
  Spacecraft,
} from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { cardFile, paths } from '../../catalog/paths.ts';
import { isDoubtful } from '../../drawings/doubt.ts';
import { configurationFacts } from '../../fields/configuration.ts';
import { type Fact, factInWords, factOf, headingOf } from '../../fields/fact.ts';
import { familyFacts } from '../../fields/family.ts';
import { placeInDigits } from '../../fields/ranks.ts';
import { spacecraftFacts } from '../../fields/spacecraft.ts';
import { launchesListed } from '../../fields/tallies.ts';
import { generationsOf } from '../../fleet/generations.ts';
import { dayInWords } from '../../words/moment.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import { inDigits } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import { siteName } from '../../words/siteName.ts';
import type { Card, CardFigure } from './card.ts';

const carded = ['spacecraft', 'configuration', 'family'] as const;

/** The cards of a catalog: one for each page of a spacecraft, a configuration and a family, and one for all others. */
export function cardsOf(catalog: Catalog): Card[] {
  const entries = [catalog, catalog.removed].flatMap((entries) => entriesOf(entries, carded));
  return [siteCard(catalog), ...entries.map(cardOf)];
}

/** The file of the card that stands for the page of an entry: its own, or that of the catalog. */
export function cardFileOf({ kind, path }: Pick<Entry, 'kind' | 'path'>): string {
  return cardFile(carded.some((one) => one === kind) ? path : paths.home);
}

/** The card of the page of a record. */
export function cardOf(entry: CardedEntry): Card {
  switch (entry.kind) {
    case 'spacecraft':
      return spacecraftCard(entry);
    case 'configuration':
      return configurationCard(entry);
    case 'family':
      return familyCard(entry);
  }
}

/** The card of the catalog as a whole, which most pages share. */
export const siteCard = once(({ configurations, edition, spacecraft }: Catalog): Card => {
  const fleet = generationsOf({ configurations }).map(({ configuration }) => configuration);
  return {
    path: cardFile(paths.home),
    kind: 'Catalog',
    title: siteName,
    slug: 'spacecraft-catalog',
    serialNumber: null,
    words: `Every spacecraft of Launch Library 2, as of ${dayInWords(edition.date, 'long')}`,
    figures: [
      count('Spacecraft', vehicleCount(spacecraft)),
      inSpaceNow(spacecraft),
      count('Launches', launchesOf(spacecraft).length),
      count('Configurations', recordedOf(configurations).length),
    ],
    fleet,
    present: null,
  };
});

function spacecraftCard(craft: Spacecraft): Card {
  const { configuration, inSpace, tombstone, status } = craft;
  const rank = craft.ranks['time-in-space']?.inConfiguration;
  return {
    path: cardFile(craft.path),
    kind: 'Spacecraft',
    title: craft.title,
    slug: craft.slug,
    serialNumber: craft.serialNumber,
    words: inWords(
      recorded(configuration)?.title,
      agencyInWords(configuration),
      recorded(status)?.name,
      inSpace && 'in space',
      craft.isPlaceholder && 'placeholder',
      tombstone && 'removed at Launch Library 2',
    ),
    figures: [
      { ...figure(spacecraftFacts, 'time-in-space', craft), isUnderWay: inSpace === true },
      ...(wasNeverLaunched(craft)
        ? [{ label: 'Flights', value: 'none' }, figure(spacecraftFacts, 'first-launch', craft)]
        : ofFlights(craft)),
      ...(rank && rank.of > 1
        ? [{ label: 'Rank by time', value: `${placeInDigits(rank)} of ${rank.of}` }]
        : []),
    ],
    fleet: fleetOf(configuration),
    present: craft,
  };
}

/** Of some it is known that not all flights are listed, so that neither their number nor the first of them is that of all. */
function ofFlights(craft: Spacecraft): CardFigure[] {
  const end = craft.unranked['flights-count'] === undefined ? '' : ', listed';
  return ['flights-count', 'first-launch'].map((field) => {
    const { label, value } = figure(spacecraftFacts, field, craft);
    return { label: label + end, value: withoutLaunch(value, craft.flightsCount) };
  });
}

/** The card of a configuration, which all pages of its list have. */
const configurationCard = once((configuration: Configuration): Card => {
  const { spacecraft, type, tombstone } = configuration;
  return {
    path: cardFile(configuration.path),
    kind: 'Configuration',
    title: configuration.title,
    slug: configuration.slug,
    serialNumber: null,
    words: inWords(
      recorded(type)?.name,
      agencyInWords(configuration),
      useInWords(configuration),
      tombstone && 'removed at Launch Library 2',
    ),
    figures: [
      figure(configurationFacts, 'spacecraft-listed', configuration),
      inSpaceNow(spacecraft),
      count('Launches', launchCount(configuration)),
      maidenFlight(configurationFacts, configuration, launchCount(configuration)),
    ],
    fleet: fleetOf(configuration),
    present: null,
  };
});

/** The card of a family, which all pages of its list have. */
const familyCard = once((family: Family): Card => {
  const { configurations, manufacturer, parent, tombstone, spacecraft } = family;
  return {
    path: cardFile(family.path),
    kind: 'Family',
    title: `${family.title} family`,
    slug: family.slug,
    serialNumber: null,
    words: inWords(
      'Spacecraft family',
      manufacturer?.name,
      parent && `part of ${parent.title}`,
      tombstone && 'removed at Launch Library 2',
    ),
    figures: [
      count('Configurations', configurations.length),
      count('Spacecraft', vehicleCount(spacecraft)),
      inSpaceNow(spacecraft),
      maidenFlight(familyFacts, family, launchesListed(spacecraft)),
    ],
    fleet: generationsOf(family).map(({ configuration }) => configuration),
    present: null,
  };
});

/** The launches of a configuration: those counted here where the source counts other ones, because its page says why. */
function launchCount({ record, spacecraft }: Configuration): number | null {
  return launchesListed(spacecraft) ?? record.total_launch_count;
}

/** Whether a configuration is in use; it is no longer only where it ever was. */
function useInWords(configuration: Configuration): string | false {
  const { in_use: isInUse } = configuration.record;
  if (isInUse === null) return false;
  if (isInUse) return 'in use';
  return (launchCount(configuration) ?? 0) > 0 ? 'no longer in use' : 'not in use';
}

/** The fleet of one configuration, which is the same on the cards of all its craft. */
const fleetOf = once((configuration: Configuration): readonly Configuration[] => [configuration]);

function inWords(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function agencyInWords({ agency }: Configuration): string | null {
  return recorded(agency) && agencyNameWithin(28, agency);
}

function count(label: string, value: number | null): CardFigure {
  return { label, value: value === null ? notRecorded : inDigits(value) };
}

/** A fact as tables say it, under the heading of its column. */
function figure<Subject extends AnyEntry>(
  facts: readonly Fact<Subject>[],
  field: string,
  subject: Subject,
): CardFigure {
  const fact = factOf(facts, field);
  const value = factInWords(fact, subject, { isShort: true });
  // The fonts of cards have no "≥".
  const text = value?.replace(/^≥/, 'from') ?? notRecorded;
  return {
    label: headingOf(fact),
    value: fact.value(subject) !== null && isDoubtful(fact, subject) ? `${text}, doubtful` : text,
  };
}

function maidenFlight<Subject extends Configuration | Family>(
  facts: readonly Fact<Subject>[],
  subject: Subject,
  launches: number | null,
): CardFigure {
  const { label, value } = figure(facts, 'maiden-flight', subject);
  return { label, value: withoutLaunch(value, launches) };
}

/** The first launch of what has none is not one that nobody recorded. */
function withoutLaunch(value: string, launches: number | null): string {
  return value === notRecorded && launches === 0 ? 'not launched' : value;
}

function inSpaceNow(spacecraft: readonly Spacecraft[]): CardFigure {
  const present = inSpaceOf(spacecraft).length;
  return { ...count('In space', present), isUnderWay: present > 0 };
}
