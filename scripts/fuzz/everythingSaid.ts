import { entriesOf } from '../../src/catalog/entries.ts';
import { everyOne } from '../../src/catalog/everyOne.ts';
import type { AnyEntry, Catalog } from '../../src/catalog/model.ts';
import { isInOrbit } from '../../src/catalog/stations.ts';
import { compare, differencesInWords } from '../../src/compare/comparison.ts';
import { pairsOf } from '../../src/compare/pairs.ts';
import { subjectsOf } from '../../src/compare/subjects.ts';
import { searchedKinds } from '../../src/dataset/kinds.ts';
import { atomFeed } from '../../src/feeds/atom.ts';
import { calendarOf } from '../../src/feeds/calendar.ts';
import { changeEntries, eventEntries } from '../../src/feeds/entries.ts';
import { changesOfEntry, eventsOfEntry, followedEntries } from '../../src/feeds/followed.ts';
import { jsonFeed } from '../../src/feeds/json.ts';
import { comparable, datetimeOf, type Fact, factInWords, isRecorded } from '../../src/fields/fact.ts';
import { facts } from '../../src/fields/facts.ts';
import { combinedLists, listedFilters } from '../../src/fields/filterLists.ts';
import { orderingsOf } from '../../src/fields/orders.ts';
import { sumsInWords, tallies, tallyRemark } from '../../src/fields/tallies.ts';
import { generationsOf } from '../../src/fleet/generations.ts';
import { hullStripInWords, hullStripOf } from '../../src/fleet/hullStrip.ts';
import { drawStrip } from '../../src/fleet/hullStripDrawing.ts';
import { changePath } from '../../src/history/changePath.ts';
import { changeLogOf } from '../../src/history/log.ts';
import { presenceGroups } from '../../src/in-space/presence.ts';
import { originsOf } from '../../src/origins/originsOf.ts';
import { cardInWords } from '../../src/pictures/cards/card.ts';
import { cardsOf } from '../../src/pictures/cards/cards.ts';
import { filesShown } from '../../src/pictures/pictures.ts';
import { scaleDrawingOf } from '../../src/pictures/scaleDrawing.ts';
import { completenessOf, percentInWords } from '../../src/quality/completeness.ts';
import { findings } from '../../src/quality/findings.ts';
import { doubtsOf } from '../../src/quality/notes.ts';
import { answerTo } from '../../src/search/answer.ts';
import { registryOf } from '../../src/search/build/registry.ts';
import { searchedIn } from '../../src/search/searched.ts';
import { citationOf } from '../../src/site/citation.ts';
import { inScript, thingOf } from '../../src/site/linkedData.ts';
import { recordSources } from '../../src/site/recordSources.ts';
import { summaryOf } from '../../src/site/summary.ts';
import { firstsOf } from '../../src/superlatives/firsts.ts';
import { inSpaceAtOnce } from '../../src/superlatives/inSpaceAtOnce.ts';
import { chapters, standingOf } from '../../src/superlatives/standing.ts';
import { decadesOf } from '../../src/timeline/decades.ts';
import { axisOf, packRows, rowsOf } from '../../src/timeline/drawing.ts';
import { barInWords, barsOf, yearsOf } from '../../src/timeline/timeline.ts';
import { destinationInWords } from '../../src/visits/destinationInWords.ts';
import { sortsOf } from '../../src/visits/places.ts';
import { portsInWords } from '../../src/visits/ports.ts';
import { stationInWords } from '../../src/visits/stationInWords.ts';
import { barsOfDockings, barsOfVisits, lostInWords, visitsOf } from '../../src/visits/visits.ts';
import { filesSaid } from './filesSaid.ts';
import { neverSaid } from './neverSaid.ts';

const home = new URL('https://catalog.example.org/');

/**
 * Says what the rooms say of a catalog: of each entry, on lists, drawings and cards, in feeds and calendars, of visits and of where
 * figures come from, in answers of the search; and makes the files for programs. What a template puts together by itself is said only
 * by a build, such as that of src/tests/fuzz.test.ts.
 * @throws Error when something cannot be said or made, or says what nobody should read: undefined, NaN, an object.
 */
export async function everythingSaid(catalog: Catalog): Promise<string[]> {
  const said = [
    ...entriesOf(catalog).flatMap((entry) => wordsOf(entry, catalog)),
    ...entriesOf(catalog.removed).flatMap((entry) => wordsOf(entry, catalog)),
    ...listsOf(catalog),
    ...drawingsOf(catalog),
    ...feedsOf(catalog),
    ...(await answersOf(catalog)),
    ...visitsOfAll(catalog),
    ...filesSaid(catalog, home),
  ];
  const odd = said.find((text) => neverSaid.test(text));
  if (odd !== undefined) {
    const at = odd.search(neverSaid);
    throw new Error(
      `A page or a file would say ${JSON.stringify(odd.slice(Math.max(0, at - 200), at + 100))}.`,
    );
  }
  return said;
}

function wordsOf(entry: AnyEntry, { edition }: Catalog): string[] {
  const { title, path } = entry;
  if (!/^\/[a-z-]+\/[a-z0-9-]+\/$/.test(path)) throw new Error(`${title} has the address ${path}.`);
  const page = { description: title, address: new URL(path, home).href, image: '' };
  const searched = searchedKinds.some((kind) => kind === entry.kind);
  return [
    JSON.stringify(citationOf(entry, page.address, edition, recordSources(entry))),
    ...(searched ? [inScript(thingOf(entry as Parameters<typeof thingOf>[0], page))] : []),
    ...(entry.kind in facts ? factsOf(facts[entry.kind as 'agency'], entry as never) : []),
    ...(entry.kind === 'spacecraft'
      ? [
          summaryOf(entry, edition.date),
          ...(entry.flights ?? []).flatMap((flight) => factsOf(facts.flight, flight)),
        ]
      : []),
    ...('notes' in entry ? entry.notes.map(({ text }) => text) : []),
    ...(entry.kind === 'spacecraft' || entry.kind === 'configuration'
      ? [JSON.stringify(originsOf(entry, edition))]
      : []),
    ...(entry.kind === 'family' ? [sumsInWords(entry)] : []),
    ...(entry.kind === 'family' || entry.kind === 'configuration'
      ? tallies.map((tally) => tallyRemark(tally, entry.record, entry.spacecraft) ?? '')
      : []),
  ];
}

/** Says each second subject as a table does. */
function factsOf<Subject extends { id: number }>(all: readonly Fact<Subject>[], subject: Subject): string[] {
  const isShort = subject.id % 2 !== 0;
  return all.flatMap((fact) => [
    factInWords(fact, subject, { isShort }) ?? '',
    datetimeOf(fact, subject) ?? '',
    // Nothing else is ever ordered by.
    fact.first ? `${comparable(fact, subject)}` : '',
    `${isRecorded(fact, subject)}`,
  ]);
}

function visitsOfAll(catalog: Catalog): string[] {
  const { date } = catalog.edition;
  return [
    ...everyOne(catalog, 'destinations').flatMap((destination) => {
      const visits = visitsOf(destination);
      return [
        destinationInWords(destination, visits, date),
        ...visits.map((visit) => lostInWords(visit, destination) ?? ''),
        ...barsOfVisits(visits, date).map(barInWords),
      ];
    }),
    ...everyOne(catalog, 'stations').flatMap((station) => [
      stationInWords(station, date),
      portsInWords(station.ports, isInOrbit(station, date)),
      ...barsOfDockings(station.dockings, date).map(barInWords),
    ]),
    ...sortsOf(catalog.destinations, date).map(({ title, places }) => `${title} ${places.length}`),
  ];
}

function listsOf(catalog: Catalog): string[] {
  const orderings = orderingsOf(catalog);
  const filters = [...listedFilters(catalog).flatMap(({ lists }) => lists), ...combinedLists(catalog).flat()];
  const standings = chapters.flatMap(({ superlatives }) =>
    superlatives.map((superlative) => standingOf(superlative, catalog)),
  );
  const compared = (['spacecraft', 'configurations'] as const).flatMap((kind) => {
    const { rows, subjects } = subjectsOf(catalog, kind);
    const facts = compare(rows, subjects.slice(0, 4));
    return [JSON.stringify(facts), differencesInWords(facts)];
  });
  return [
    ...orderings.map(({ path }) => path),
    ...filters.flatMap(({ title, phrase, path }) => [title, phrase, path]),
    ...standings.map(
      ({ unknown, rows }) => `${unknown ?? ''} ${rows.map(({ place }) => place.place).join(' ')}`,
    ),
    ...compared,
    ...findings(catalog).flatMap(({ findings: found }) => found.map(({ value }) => value ?? '')),
    ...completenessOf(catalog).flatMap(({ fields }) =>
      fields.map(({ share }) => percentInWords(share) ?? ''),
    ),
    ...doubtsOf(catalog).map(({ text }) => text),
    ...presenceGroups(catalog).map(({ title }) => title),
    ...firstsOf(catalog).map(({ title }) => title),
    ...pairsOf(catalog).map(({ path }) => path),
    `${Object.keys(inSpaceAtOnce(catalog)).length}`,
  ];
}

function drawingsOf(catalog: Catalog): string[] {
  const strips = everyOne(catalog, 'configurations').map((one) => hullStripOf(one));
  const bars = barsOf(catalog.spacecraft, catalog.edition.date);
  const range = yearsOf(bars);
  const axis = range && axisOf(range, catalog.edition.date);
  filesShown(catalog, 'all');
  return [
    ...strips.flatMap((strip) => [hullStripInWords(strip), JSON.stringify(drawStrip(strip))]),
    ...catalog.families.map((family) => JSON.stringify(generationsOf(family).length)),
    ...catalog.configurations.map(
      (one) =>
        `${Object.values(scaleDrawingOf([one]))
          .filter((part) => typeof part !== 'object')
          .join(' ')}`,
    ),
    ...bars.map(barInWords),
    ...(axis ? packRows(rowsOf(bars, axis)).map(({ length }) => `${length}`) : []),
    ...decadesOf(bars, catalog.edition.date).map(({ name }) => name),
    ...cardsOf(catalog).map(cardInWords),
  ];
}

function feedsOf(catalog: Catalog): string[] {
  const address = home.href;
  const head = { title: '', description: '', page: address, address, updated: new Date(0) };
  const calendar = { name: '', description: '', address, home, date: catalog.edition.date };
  return followedEntries(catalog).flatMap((entry) => {
    const events = eventsOfEntry(entry);
    const entries = [
      ...changeEntries(changesOfEntry(entry, changeLogOf(catalog)), home, changePath),
      ...eventEntries(events, home),
    ];
    const revision = () => ({ number: 0, at: null });
    return [atomFeed(head, entries), jsonFeed(head, entries), calendarOf(calendar, events, revision)];
  });
}

async function answersOf(catalog: Catalog): Promise<string[]> {
  const searched = searchedIn(JSON.parse(JSON.stringify(registryOf(catalog))));
  const open = async () => ({ knows: async () => false, search: async () => [], close: async () => {} });
  const said: string[] = [];
  for (const craft of catalog.spacecraft.slice(0, 3)) {
    const { rows } = await answerTo({ text: craft.title, filters: {}, sort: '' }, searched, open);
    said.push(...rows.map(({ title }) => title));
  }
  return said;
}
