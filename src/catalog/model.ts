import type { PictureRecord } from '../dataset/picture.ts';
import type { Provenance } from '../dataset/provenance.ts';
import type { AgencyRecord } from '../dataset/wire/agency.ts';
import type { ConfigurationRecord } from '../dataset/wire/configuration.ts';
import type { FamilyRecord } from '../dataset/wire/family.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import type { OrderField, Ordering } from '../fields/orders.ts';
import type { Rank } from '../fields/ranks.ts';
import type { ChangeLog } from '../history/log.ts';
import type { Duration, Precision } from '../words/duration.ts';
import type { Moment } from '../words/moment.ts';

/** Everything that has a page of its own. */
export interface Entry {
  id: number;
  /** As the source writes it; two entries may share it. */
  name: string;
  /** The name, with the id behind it where another entry of the kind has the same name. */
  title: string;
  slug: string;
  /** Below the base path, with a slash at both ends. */
  path: string;
  /** Null unless the source no longer has it. */
  removal: Removal | null;
}

/** What is known of a record that the source no longer has. */
export interface Removal {
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
  serialNumber: string | null;
  /** Stands for a vehicle that has not been told apart yet. */
  isPlaceholder: boolean;
  /** The id was made up for the embedded edition; LL2 has no such record. */
  isProvisional: boolean;
  inSpace: boolean;
  status: Status;
  configuration: Configuration;
  description: string;
  image: ImageRecord | null;
  /** In order of launch; null when the data set was read without flights. */
  flights: Flight[] | null;
  firstLaunch: Moment | null;
  flightsCount: number | null;
  missionEndsCount: number | null;
  /** Null for "not recorded", as are all that follow. In space, it counts up to the date of the data. */
  timeInSpace: Duration | null;
  timeDocked: Duration | null;
  /** Time docked through time in space, from 0 to 1. */
  dockedShare: number | null;
  fastestTurnaround: Duration | null;
  /** The same durations as the source writes them, whether they can be right or not. */
  given: Record<'timeInSpace' | 'timeDocked' | 'fastestTurnaround', string | null>;
  /** How exactly the times above are known. */
  precision: Precision;
  ranks: Partial<Record<OrderField, Rank>>;
  notes: Note[];
  /** Where the record comes from; null where the data set does not say it record by record. */
  provenance: Provenance | null;
  /** The neighbors in the configuration, in order of first launch. */
  previous: Spacecraft | null;
  next: Spacecraft | null;
}

/** One flight of a spacecraft. */
export interface Flight {
  id: number;
  spacecraft: Spacecraft;
  /** The part of the launch's name after the bar. */
  mission: string | null;
  rocket: string | null;
  pad: string | null;
  destination: string | null;
  launch: Moment | null;
  end: Moment | null;
  landing: 'successful' | 'failed' | 'not attempted' | null;
  duration: Duration | null;
  turnaround: Duration | null;
  precision: Precision;
  /** Planned for after the date of the data. */
  isAhead: boolean;
  /** The flight on which the spacecraft is in space at the date of the data. */
  isUnderWay: boolean;
}

/** A design that spacecraft are built to. */
export interface Configuration extends Entry {
  type: Type;
  /** Operator or maker. */
  agency: Agency;
  /** Its families, ancestors first. */
  families: Family[];
  spacecraft: Spacecraft[];
  fastestTurnaround: Duration | null;
  maidenFlight: Moment | null;
  wikiLink: string | null;
  infoLink: string | null;
  notes: Note[];
  record: ConfigurationRecord;
}

/** Configurations that grew out of one design; those of its children are its own too. */
export interface Family extends Group {
  parent: Family | null;
  children: Family[];
  manufacturer: Agency | null;
  maidenFlight: Moment | null;
  record: FamilyRecord;
}

/** Who operates or builds spacecraft. */
export interface Agency extends Group {
  /** Families it builds; its spacecraft and configurations are those it operates or made. */
  families: Family[];
  record: AgencyRecord;
}

/** What kind of craft a configuration is. */
export type Type = Group;
/** What the source has a spacecraft down as. */
export type Status = Group;

/** Something a reader should know before relying on a figure. */
export interface Note {
  /** The id of the quality rule that made it, or `provenance` for a remark of the data set itself. */
  rule: string;
  /** The figure it is about, where it is one figure. */
  field: OrderField | 'length' | 'diameter' | 'maiden-flight' | null;
  text: string;
  /** The figure cannot be relied on, so it takes part in no superlative and is not drawn. */
  isDoubt: boolean;
}

/** Which data set the catalog holds. */
export interface Edition {
  kind: 'embedded' | 'live';
  /** The moment the data describe. */
  date: Moment;
  sources: { name: string; url: string; terms: string }[];
  /** What a reader should know of the data set as a whole. */
  notes: string[];
}

/** Entries of each kind, in the order of their names. */
export interface Entries {
  spacecraft: Spacecraft[];
  configurations: Configuration[];
  families: Family[];
  agencies: Agency[];
  types: Type[];
  statuses: Status[];
}

/** An address that leads to an entry: the one of its present name, when it got its own under another; or that of its LL2 id. */
export interface Redirect {
  path: string;
  to: Entry;
}

/** One graph of plain objects: a spacecraft knows its configuration, and a configuration its spacecraft. */
export interface Catalog extends Entries {
  edition: Edition;
  orderings: Ordering[];
  /** What the source no longer has: it is on no list and has no rank, but keeps its page. */
  removed: Entries;
  redirects: Redirect[];
  /** What the fetches found changed; empty where the data set was not fetched. */
  changeLog: ChangeLog;
  /** Pictures that were fetched, by the address of the image at the source. */
  pictures: ReadonlyMap<string, PictureRecord>;
}
