import { dateOfEntry } from '../../catalog/dateOfEntry.ts';
import type { Edition, Flight, Spacecraft } from '../../catalog/model.ts';
import { recordFile } from '../../catalog/paths.ts';
import { entriesOfFact, type Fact, factInWords, factOf, headingOf, isRecorded } from '../../fields/fact.ts';
import { notRanked, remarkOnFigure } from '../../fields/figureRemarks.ts';
import { endInstead, flightFacts } from '../../fields/flight.ts';
import { rankInWords } from '../../fields/ranks.ts';
import { spacecraftFacts } from '../../fields/spacecraft.ts';
import { figureOfNote } from '../../quality/notes.ts';
import { markdownLink, markdownQuote, markdownTable, markdownText } from '../../words/markdown.ts';
import { dayInWords, type Moment, minuteInWords, momentInWords } from '../../words/moment.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import { idAtLl2 } from '../idAtLl2.ts';
import { credited, recordSources } from '../recordSources.ts';
import { deadInWords, summaryOf } from '../summary.ts';

/** Finds the address of a path of the site. */
type AddressOf = (path: string) => string;

/** The columns of the flight log, by the fields of their facts. A column that no flight has a value for is left out. */
const columns = [
  'mission',
  'rocket',
  'pad',
  'launch',
  'outcome',
  'designator',
  'destination',
  'end',
  'landing',
  'duration',
  'turnaround',
  'crew',
  'dockings',
];
/** What the page tells at other places. */
const elsewhere = new Set(['name', 'description', 'image', 'flights', 'first-launch', 'latest-launch', 'id']);

/** The page of a spacecraft as Markdown, for programs that read text. All that sources wrote stays text. */
export function spacecraftTwin(
  craft: Spacecraft,
  { edition, addressOf }: { edition: Edition; addressOf: AddressOf },
): string {
  const date = dateOfEntry(craft, edition.date);
  const parts = [
    `# ${markdownText(craft.title)}`,
    markdownText([summaryOf(craft, date), deadInWords(craft.losses)].filter(Boolean).join(' ')),
    list([
      `Data as of ${momentInWords(date)}`,
      craft.tombstone && `Removed from Launch Library 2, found on ${dayInWords(craft.tombstone.at, 'long')}`,
      `Page: ${bare(addressOf(craft.path))}`,
      `JSON: ${bare(addressOf(recordFile(craft)))}`,
    ]),
    '## Facts',
    list(factLines(craft, addressOf)),
    '## Figures and ranks',
    figures(craft, addressOf),
    '## Flights',
    flightLog(craft, addressOf),
    ...described(craft, edition),
    ...noted(craft),
    '## Sources',
    list(sourceLines(craft)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function factLines(craft: Spacecraft, addressOf: AddressOf): string[] {
  const facts = spacecraftFacts
    .filter(({ field, best, appliesTo }) => !best && !elsewhere.has(field) && (appliesTo?.has(craft) ?? true))
    .map((fact) => `${fact.label}: ${withRemark(inMarkdown(fact, craft, addressOf), fact.remark?.(craft))}`);
  return [...facts, ...craft.aliases.map(({ alias }) => `Also called: ${markdownText(alias)}`)];
}

function figures(craft: Spacecraft, addressOf: AddressOf): string {
  const { configuration, ranks } = craft;
  const rows = spacecraftFacts
    .filter(({ best, appliesTo }) => best && (appliesTo?.has(craft) ?? true))
    .map((fact) => {
      const rank = ranks[fact.field];
      return [
        fact.label,
        withRemark(inMarkdown(fact, craft, addressOf), remarkOnFigure(fact, craft)),
        rank ? rankInWords(rank, rank.inConfiguration) : '–',
        rank ? rankInWords(rank, rank.inCatalog) : markdownText(notRanked(fact, craft) ?? '–'),
      ];
    });
  const head = ['Figure', 'Value', `Rank among ${markdownText(configuration.name)}`, 'Rank in the catalog'];
  return markdownTable(head, rows);
}

function withRemark(value: string, remark: string | null | undefined): string {
  return remark ? `${value} (${markdownText(remark)})` : value;
}

function flightLog({ flights }: Spacecraft, addressOf: AddressOf): string {
  if (flights === null) return 'Its flights were not read with these data.';
  if (flights.length === 0) return 'No flight is recorded.';
  const facts = columns
    .map((field) => factOf(flightFacts, field))
    .filter((fact) => flights.some((flight) => isRecorded(fact, flight)));
  const head = facts.map((fact) => (fact.quantity === 'moment' ? `${fact.label}, UTC` : headingOf(fact)));
  const rows = flights.map((flight, index) => [
    `${index + 1}`,
    ...facts.map((fact) => cell(fact, flight, addressOf)),
  ]);
  return markdownTable(['No.', ...head], rows);
}

function cell(fact: Fact<Flight>, flight: Flight, addressOf: AddressOf): string {
  const instead = fact.field === 'end' ? endInstead(flight) : null;
  if (instead !== null) return instead;
  const value = fact.value(flight);
  if (fact.quantity === 'moment' && value !== null) return minuteInWords(value as Moment);
  return inMarkdown(fact, flight, addressOf);
}

/** The description as its source wrote it. The embedded edition has words of its own. */
function described({ description }: Spacecraft, { kind }: Edition): string[] {
  if (description === '') return [];
  const whose = kind === 'embedded' ? 'this edition' : 'Launch Library 2';
  return ['## Description', `In the words of ${whose}:`, markdownQuote(description)];
}

function noted({ notes }: Spacecraft): string[] {
  const lines = notes.map((note) => {
    const figure = figureOfNote(note);
    return markdownText(figure === null ? note.text : `${figure}: ${note.text}`);
  });
  return lines.length > 0 ? ['## Quality notes', list(lines)] : [];
}

function sourceLines(craft: Spacecraft): string[] {
  const sources = recordSources(craft).map((source) => markdownText(credited(source)));
  return [
    ...(sources.length > 0 ? sources : ['Launch Library 2, The Space Devs']),
    'Which figure is from which of them, and which from general knowledge: “provenance” in the JSON',
    `LL2 id: ${idAtLl2(craft).words}`,
  ];
}

/** A fact in words, with links where it is entries of the catalog. */
function inMarkdown<Subject extends object>(
  fact: Fact<Subject>,
  subject: Subject,
  addressOf: AddressOf,
): string {
  const entries = entriesOfFact(fact, subject);
  if (entries.length > 0)
    return entries.map(({ name, path }) => markdownLink(name, addressOf(path))).join(', ');
  const words = factInWords(fact, subject);
  return words === null ? notRecorded : markdownText(words);
}

function list(lines: readonly (string | null)[]): string {
  return lines
    .filter((line) => line !== null)
    .map((line) => `- ${line}`)
    .join('\n');
}

function bare(address: string): string {
  return `<${address}>`;
}
