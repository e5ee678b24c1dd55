import type { Alias } from '../dataset/alias.ts';
import type { Change } from '../dataset/change.ts';
import type { Kind, RecordOf, SearchedKind, SectionOf } from '../dataset/kinds.ts';
import type { ListName } from '../dataset/lists.ts';
import type { LossPhase, LossRecord } from '../dataset/loss.ts';
import type { PictureRecord } from '../dataset/picture.ts';
import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import type { SourceRow } from '../dataset/sourceRow.ts';
import type { AgencyRecord } from '../dataset/wire/agency.ts';
import type { ConfigurationRecord } from '../dataset/wire/configuration.ts';
import type { FamilyRecord } from '../dataset/wire/family.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import type { PersonRecord } from '../dataset/wire/person.ts';
import type { SpacecraftRecord } from '../dataset/wire/spacecraft.ts';
import type { StationRecord } from '../dataset/wire/station.ts';
import type { Duration, Precision } from '../words/duration.ts';
import type { Moment } from '../words/moment.ts';

/** Everything that has a page of its own. */
export interface Entry {
  kind: Kind;
  id: number;
  /** As the source writes it; two entries may share it. */
  name: string;
  /** The name, with the id behind it where another entry of the kind has the same name. */
  title: string;
  slug: string;
  /** Below the base path, with a slash at both ends. */
  path: string;
  /** Null unless the source no longer has it. */
  tombstone: Tombstone | null;
}

/** What is known of a record that the source no longer has. */
export interface Tombstone {
  /** The fetch that no longer found it. */
  at: Moment;
  /** The date of the last data that had it. */
  lastSeen: Moment;
}

/** An entry that groups spacecraft: all lists are in the order of their names. */
export interface Group extends Entry {
  spacecraft: Spacecraft[];
  configurations: Configuration[];
}

/** One vehicle, whether it flew once, often or never. */
export interface Spacecraft extends Entry {
  kind: 'spacecraft';
  /** The serial number that it is known by. */
  serialNumber: string | null;
  /** What the source gives for it, also a word that says there is none yet: "TBD". */
  serialNumberGiven: string | null;
  /** Stands for a vehicle that has not been told apart yet; null for not recorded. */
  isPlaceholder: boolean | null;
  /** The id was made up for the embedded edition, which does not know LL2's. */
  isProvisional: boolean;
  /** Null for not recorded. */
  inSpace: boolean | null;
  status: Status;
  configuration: Configuration;
  description: string;
  image: ImageRecord | null;
  /** In order of launch; null when the data set was read without flights. */
  flights: Flight[] | null;
  firstLaunch: Moment | null;
  /** Of flights that have begun by the date of the data. */
  flightsCount: number | null;
  missionEndsCount: number | null;
  /** Null for "not recorded", as are all that follow. In space, it counts up to the date of the data. */
  timeInSpace: Duration | null;
  timeDocked: Duration | null;
  /** What the dockings in its log add up to, where the record gives no time docked. */
  dockedByLog: DockedTime | null;
  /** Time docked through time in space, from 0 to 1. */
  dockedShare: number | null;
  fastestTurnaround: Duration | null;
  /** The same durations as the source writes them, whether they can be right or not. */
  given: Record<'timeInSpace' | 'timeDocked' | 'fastestTurnaround', string | null>;
  /** How exactly the times above are known. */
  precision: Precision;
  /** By the key of the fact; without one where the figure is unknown. */
  ranks: Partial<Record<string, Rank>>;
  /** Why it is not ranked with all others, by the key of the fact, whether the figure is known or not. */
  unranked: Partial<Record<string, string>>;
  /** How it was lost, or a flight of it was. */
  losses: Loss[];
  /** What else was on a rocket with it, by name: the two ships of an Apollo mission. */
  launchedWith: Spacecraft[];
  notes: Note[];
  /** Where the record comes from; null where the data set does not say it record by record. */
  provenance: Provenance | null;
  /** Its other names; empty where the data set has none. */
  aliases: readonly Alias[];
  /** The neighbors in the configuration, in order of first launch. */
  previous: Spacecraft | null;
  next: Spacecraft | null;
  record: SpacecraftRecord;
}

/** How long a spacecraft was docked, as the dockings in the log of its flights add up. */
export interface DockedTime {
  sum: Duration;
  /** How many dockings the sum is of. */
  dockings: number;
  /** Each flight has a docking for each station that it was bound for, and all dockings have a beginning and an end. */
  isWhole: boolean;
}

/** One flight of a spacecraft. */
export interface Flight {
  id: number;
  spacecraft: Spacecraft;
  /** Where the log of its flights tells of it. */
  path: string;
  /** The mission's own name, or else the part of the launch's name after the bar. */
  mission: string | null;
  /** How the launch went; null for not recorded. */
  outcome: Outcome | null;
  rocket: Rocket | null;
  pad: Pad | null;
  /** Who launched it. */
  provider: Agency | null;
  programs: Program[];
  /** As the source writes it, with commas between several. */
  destination: string | null;
  destinations: Destination[];
  launch: Moment | null;
  /** What it was in orbit, as catalogs of objects list it; null where that is not recorded. */
  object: SpaceObject | null;
  /** When it ended; null where that is not recorded, and where the end is planned for after the date of the data. */
  end: Moment | null;
  plannedEnd: Moment | null;
  /** The last day on which it is known to have been in space, where its end is not recorded. */
  lastSeen: Moment | null;
  /** A day on which it is known to have been over, or to have ended, where its end is not recorded. */
  overBy: Moment | null;
  landing: (typeof landingOutcomes)[number] | null;
  /** In order of their beginning; empty where none is recorded. */
  dockings: Docking[];
  /** Null for not recorded, which is not the same as a crew of nobody. */
  crew: Crew | null;
  duration: Duration | null;
  turnaround: Duration | null;
  precision: Precision;
  /** Not launched for certain by the date of the data. */
  isAhead: boolean;
  /** The flight on which the spacecraft is in space at the date of the data. */
  isUnderWay: boolean;
  record: FlightRecord;
}

/** An object in the General Catalog of Artificial Space Objects. */
export interface SpaceObject {
  /** The catalog's own id: "S04039". */
  jcat: string;
  /** COSPAR's designator with the letter of the piece, "1969-059A"; null where the catalog gives none. */
  piece: string | null;
  /** What the embedded edition says of it, where the data set does not say it itself. */
  lent: SourcedValue | null;
}

/** How a launch may have gone. */
export const launchOutcomes = [
  'success',
  'partial failure',
  'failure',
  'never launched',
  'in flight',
  'planned',
] as const;

/** How a launch went, by LL2's status of the launch; one that never was is told by the table of losses. A planned one may still fail. */
export type Outcome = (typeof launchOutcomes)[number];

/** How a landing may have gone. */
export const landingOutcomes = ['successful', 'failed', 'not attempted'] as const;

/** The crew of a flight, each as far as it is recorded. Those aboard may change while it lasts. */
export interface Crew {
  launch: CrewMember[];
  onboard: CrewMember[];
  landing: CrewMember[];
}

/** A person in a crew. */
export interface CrewMember {
  person: Person;
  role: string | null;
}

/** A stay of a spacecraft at a port. */
export interface Docking {
  /** Null where LL2's id of it is not recorded. */
  id: number | null;
  /** Null where the source does not say which of its flights it was, or where it is of no spacecraft of the catalog. */
  flight: Flight | null;
  /** What docked, where it is no spacecraft of the catalog. */
  visitor: string | null;
  docked: Moment | null;
  /** Null while it lasts, and where it is not recorded. */
  departed: Moment | null;
  /** Those of its two moments that have been, as the source writes them. */
  written: readonly string[];
  port: string | null;
  /** What it docked with: a station, a spacecraft, or the name of something else. */
  station: Station | null;
  target: Spacecraft | null;
  targetName: string | null;
}

/** How a spacecraft was lost, or failed on a flight. */
export interface Loss {
  spacecraft: Spacecraft;
  /** Null where it was lost apart from any flight. */
  flight: Flight | null;
  /** Null where the record proves the loss, but not when in the flight it was. */
  phase: LossPhase | null;
  date: Moment | null;
  /** How many people were aboard; null for not recorded. */
  aboard: number | null;
  /** How many of those aboard died; null for not recorded. */
  livesLost: number | null;
  /** How many people died on the ground; null for not recorded. */
  livesLostOnGround: LossRecord['ground'];
  /** Who of those aboard died, by name. */
  dead: readonly string[];
  /** What happened, as a clause; null where only the record tells of it. */
  fate: string | null;
  /** The report that tells of it, with its publisher and year. */
  document: string | null;
  /** A page that tells of it. */
  source: string | null;
}

/** A design that spacecraft are built to. */
export interface Configuration extends Entry {
  kind: 'configuration';
  type: Type;
  /** Operator or maker. */
  agency: Agency;
  /** Its families, ancestors first. */
  families: Family[];
  /** All groups that it is in, and so each of its spacecraft. */
  groups: Group[];
  spacecraft: Spacecraft[];
  fastestTurnaround: Duration | null;
  maidenFlight: Moment | null;
  wikiLink: string | null;
  infoLink: string | null;
  notes: Note[];
  record: ConfigurationRecord;
}

/** Configurations that grew out of one design. A family includes the configurations of its child families. */
export interface Family extends Group {
  kind: 'family';
  parent: Family | null;
  children: Family[];
  manufacturer: Agency | null;
  maidenFlight: Moment | null;
  record: FamilyRecord;
}

/** Who operates, builds or launches spacecraft. */
export interface Agency extends Group {
  kind: 'agency';
  /** Families it builds; its spacecraft and configurations are those it operates or made. */
  families: Family[];
  /** The flights that it launched, in the order of the names of their spacecraft. */
  launches: Flight[];
  record: AgencyRecord;
}

/** What sort of craft a configuration is. */
export type Type = Group & { kind: 'type' };
/** What the source has a spacecraft down as. */
export type Status = Group & { kind: 'status' };

/** What groups spacecraft by their flights. */
export interface FlightGroup extends Group {
  /** In the order of the names of their spacecraft. */
  flights: Flight[];
}

/** Where flights go. */
export interface Destination extends FlightGroup {
  kind: 'destination';
  /** The station of that name. */
  station: Station | null;
}

export interface Rocket extends FlightGroup {
  kind: 'rocket';
  record: RecordOf<'rocket'>;
}

export interface Pad extends FlightGroup {
  kind: 'pad';
  record: RecordOf<'pad'>;
}

/** What flights belong together to: Apollo, the International Space Station. */
export interface Program extends FlightGroup {
  kind: 'program';
  record: RecordOf<'program'>;
}

/** A space station, with all that is known to have docked with it. */
export interface Station extends Entry {
  kind: 'station';
  founded: Moment | null;
  deorbited: Moment | null;
  ports: Port[];
  /** All that are known, in order of their beginning. */
  dockings: Docking[];
  destination: Destination | null;
  /** Those under way, in order of their beginning. */
  expeditions: Expedition[];
  /** Its owners as the source names them, each with the agency where the catalog has it. */
  owners: Owner[];
  record: StationRecord;
}

/** A stay of a crew at a station, which has a name of its own. */
export interface Expedition {
  name: string;
  start: Moment | null;
}

export interface Owner {
  name: string;
  agency: Agency | null;
}

export interface Port {
  name: string;
  /** What is docked there on the date of the data. */
  docked: Docking | null;
}

/** Someone who flew, or is to fly. */
export interface Person extends Entry {
  kind: 'person';
  /** In order of launch. */
  flights: PersonFlight[];
  /** Null where the catalog does not have the agency. */
  agency: Agency | null;
  record: PersonRecord;
}

/** A flight of a person: up, down or both. */
export interface PersonFlight {
  flight: Flight;
  role: string | null;
  isAtLaunch: boolean;
  isAtLanding: boolean;
}

/** The kinds whose entries are more than a group. */
interface OwnShapes {
  spacecraft: Spacecraft;
  configuration: Configuration;
  family: Family;
  agency: Agency;
  destination: Destination;
  rocket: Rocket;
  pad: Pad;
  program: Program;
  station: Station;
  person: Person;
}

/** An entry of a kind; one without a shape of its own is a group. */
export type EntryOf<Of extends Kind> = Of extends keyof OwnShapes ? OwnShapes[Of] : Group & { kind: Of };

/** An entry of any kind, told apart by its `kind`. */
export type AnyEntry = { [Of in Kind]: EntryOf<Of> }[Kind];

/** An entry that has a card of its own where its address is shared. */
export type CardedEntry = Spacecraft | Configuration | Family;

/** An entry that the search finds. */
export type SearchedEntry = EntryOf<SearchedKind>;

/** The places of a spacecraft in one order. */
export interface Rank {
  /** Names those it is ranked among where they are ranked apart from all others: "landers". */
  apart: string | null;
  inConfiguration: Place;
  inCatalog: Place;
}

/** A place among those of which a figure is known: the one after two at place 3 has place 5. */
export interface Place {
  place: number;
  /** How many share it. */
  shared: number;
  /** How many the figure is known of. */
  of: number;
  /** Of how many more it is unknown. */
  unknown: number;
  /** Others may belong to the other side of it, because its figure or theirs is not known well enough to tell. */
  isRough: boolean;
}

/** Something a reader should know before relying on a figure. */
export interface Note {
  /** The id of the quality rule that made it, or `provenance` for a remark of the data set itself. */
  rule: string;
  /** The figure it is about, where it is one figure. */
  field: string | null;
  text: string;
  /** The figure cannot be relied on, so it takes part in no superlative and is not drawn. */
  isDoubt: boolean;
}

/** Which data set the catalog holds. */
export interface Edition {
  kind: 'embedded' | 'live';
  /** The moment the data describe. */
  date: Moment;
  /** The day on which values were added that were published later; null where none were. */
  addedOn: Moment | null;
  sources: { name: string; url: string; terms: string }[];
  /** What a reader should know of the data set as a whole. */
  notes: string[];
}

/** The entries of each kind by the section of the kind, in the order of their names. */
export type Entries = { [Of in Kind as SectionOf<Of>]: EntryOf<Of>[] };

/** An old address of an entry, or the address by its LL2 id, and the page that it leads to. */
export interface Redirect {
  path: string;
  to: Entry;
}

/** A record as LL2 sent it, with its text cleaned and with the fields that the catalog does not know. */
export type OriginalRow = Omit<SourceRow, 'id'> & {
  /** Null where LL2's id is not known, as is the address at LL2. */
  id: number | null;
};

/** What the records of a catalog were read from. */
export interface Source {
  /** The rows of each list in the order of their ids, those without an id last. */
  lists: Record<ListName, readonly OriginalRow[]>;
  /** The row of an entry; null where it was read from none, as that which stands for what is not recorded. */
  rowOf: (entry: Pick<Entry, 'kind' | 'id' | 'tombstone'>) => OriginalRow | null;
}

/** One graph of plain objects: a spacecraft knows its configuration, and a configuration its spacecraft. */
export interface Catalog extends Entries {
  edition: Edition;
  /** What the source no longer has: it is on no list and has no rank, but keeps its page. */
  removed: Entries;
  redirects: Redirect[];
  /** What the fetches found changed, the oldest first; empty where the data set was not fetched. */
  changes: readonly Change[];
  /** Rows of the table of losses that no spacecraft of the data has, or no flight of it, so that no page tells of them. */
  unplacedLosses: readonly LossRecord[];
  /** The entry of a record, present or removed; null where the catalog does not have it. */
  find: <Of extends Kind>(kind: Of, id: number) => EntryOf<Of> | null;
  /** What the records were read from. */
  source: Source;
  /** Pictures that were fetched, by the address of the image at the source. */
  pictures: ReadonlyMap<string, PictureRecord>;
}
