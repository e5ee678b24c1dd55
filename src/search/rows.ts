import { dockedShareOf } from '../catalog/dockedShare.ts';
import type { FilterKey } from '../fields/filters.ts';
import { measureInWords } from '../fields/quantity.ts';
import type { Precision } from '../words/duration.ts';
import { dayInWords, dayLength } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';
import { once } from '../words/once.ts';
import { plainPath } from './plainPath.ts';
import type { MomentWords, Registry, ValueColumn, ValueField } from './registry.ts';
import { serialNames } from './serialNames.ts';

/** A page that the search finds, which is a row of the registry. */
export class Row {
  readonly #registry: Registry;
  /** Its place in the order by name. */
  readonly place: number;
  readonly isSpacecraft: boolean;

  constructor(registry: Registry, place: number) {
    this.#registry = registry;
    this.place = place;
    // It is asked for more often than anything else.
    const { values = [], rows = [] } = registry.filters.kind ?? {};
    this.isSpacecraft = values[Number(rows[place])] === 'spacecraft';
  }

  get title(): string {
    return this.#registry.titles[this.place] ?? '';
  }

  /** Below the base path. */
  get path(): string {
    const { paths, sections } = this.#registry;
    const [kind = ''] = this.valuesOf('kind');
    return paths[this.place] ?? plainPath(sections[kind] ?? '', this.title);
  }

  /** The last part of its path, which tells it from all others of its kind. */
  get slug(): string {
    return this.path.split('/').at(-2) ?? '';
  }

  get serialNumber(): string | null {
    return this.#registry.serials[this.place] ?? null;
  }

  /** Its configuration, where it is a spacecraft, and else its kind. */
  get whatItIs(): string {
    const [kind = ''] = this.valuesOf('kind');
    if (!this.isSpacecraft) return kind;
    return `${this.valuesOf('configuration')[0] ?? ''}${this.isPlaceholder ? ', placeholder' : ''}`;
  }

  /** Whether it stands for spacecraft that have not been told apart yet. */
  get isPlaceholder(): boolean {
    return this.valuesOf('placeholder')[0] === 'yes';
  }

  /** The slug of its configuration, or its own where it is one; null for all else. */
  get configurationSlug(): string | null {
    if (this.isConfiguration) return this.slug;
    const [title = ''] = this.valuesOf('configuration');
    return configurationSlugs(this.#registry).get(title) ?? null;
  }

  /** What pages of its kind are called, one and several: "rocket" and "rockets". A spacecraft and a configuration are also ships. */
  get kindWords(): readonly string[] {
    const kind = this.#registry.filters.kind?.rows[this.place];
    return kindWordsOf(this.#registry)[kind as number] ?? [];
  }

  /** What it is known by, its title first. A person is also known by the last name. */
  get names(): string[] {
    const names = [this.title, ...this.serialNames, ...this.otherNames, ...this.missions];
    return this.valuesOf('kind').includes('person') ? [...names, lastNameFirst(this.title)] : names;
  }

  /** What it is known by for its serial number. */
  get serialNames(): string[] {
    return serialNames(this.serialNumber);
  }

  /** What it is known by beside its title, its missions and its serial number. */
  get otherNames(): string[] {
    return this.#registry.names[this.place] ?? [];
  }

  /** The names of its missions, but for one that is its title. */
  get missions(): string[] {
    return this.#registry.missions[this.place] ?? [];
  }

  /** How many spacecraft an agency has; null for all else. */
  get fleet(): number | null {
    return this.#registry.fleets[this.place] ?? null;
  }

  /** How many flights lead to it; null for a spacecraft, and where flights lead to none of its kind. */
  get flights(): number | null {
    return this.#registry.flights[this.place] ?? null;
  }

  get isRemoved(): boolean {
    return this.place >= this.#registry.removedFrom;
  }

  get isConfiguration(): boolean {
    return this.valuesOf('kind').includes('configuration');
  }

  /** How exactly a time is known; undefined where it is exact, or no time. */
  precisionOf(field: ValueField): Precision | undefined {
    return this.#registry.precisions[field]?.[this.place] ?? undefined;
  }

  /** The groups that it is in, by their filters, an agency with its abbreviation. */
  get namedGroups(): { key: FilterKey; name: string }[] {
    const { groupFilters, abbreviations } = this.#registry;
    return groupFilters.flatMap((key) =>
      this.valuesOf(key)
        .filter((value) => value !== notRecorded)
        .map((value) => {
          const short = key === 'agency' && Object.hasOwn(abbreviations, value) ? abbreviations[value] : '';
          return { key, name: short ? `${value} (${short})` : value };
        }),
    );
  }

  /** Where it comes from, each with what is said of what comes from there: "China (Chinese)". */
  get countries(): string[] {
    return this.#valuesIn(this.#registry.countries);
  }

  /** The names of its groups and of where it comes from. */
  get groups(): string[] {
    return [...this.namedGroups.map(({ name }) => name), ...this.countries];
  }

  /** Its values of a filter. */
  valuesOf(key: FilterKey): string[] {
    return this.#valuesIn(this.#registry.filters[key]);
  }

  #valuesIn(column: ValueColumn | undefined): string[] {
    const { values = [], rows = [], isOfSpacecraft = false } = column ?? {};
    if (isOfSpacecraft && !this.isSpacecraft) return [];
    return [rows[this.place] ?? []].flat().map((index) => values[index] ?? '');
  }

  /** What an order sorts it by, null for unknown. */
  value(field: ValueField): number | null {
    if (field === 'docked-share')
      return dockedShareOf(this.value('time-docked'), this.value('time-in-space'));
    const { values, placed } = this.#registry;
    const column = placed.includes(field) ? sumsOf(values[field]) : values[field];
    return column[this.place] ?? null;
  }

  /** The same as tables say it, and else what is known of it: "≥ 4 d 6 h". */
  valueInWords(field: ValueField): string | null {
    const { moments, quantities, partly } = this.#registry;
    const value = this.value(field);
    const words = moments[field];
    if (words) return words.others[this.place] ?? (value === null ? null : dayOf(words, value));
    const style = { isShort: true, precision: this.precisionOf(field) };
    return value === null
      ? (partly[field]?.[this.place] ?? null)
      : measureInWords(quantities[field], value, style);
  }
}

/** The words of each kind, by its place among all kinds. They are made once, because each row of a registry is asked for them. */
const kindWordsOf = once(({ filters, sections }: Registry) =>
  (filters.kind?.values ?? []).map((kind) => {
    const words = [kind, sections[kind] ?? ''];
    if (kind === 'program') return [...words, 'programme'];
    return /^(spacecraft|configuration)$/.test(kind)
      ? [...words, 'spacecraft', 'craft', 'ship', 'ships']
      : words;
  }),
);

/** The rows of a registry, by name. */
export function rowsOf(registry: Registry): Row[] {
  return registry.titles.map((_, place) => new Row(registry, place));
}

/** The slugs of configurations by their titles, because a configuration that is renamed keeps its slug. */
export const configurationSlugs = once((registry: Registry) => {
  if (registry.configurationSlugs) return new Map(Object.entries(registry.configurationSlugs));
  const configurations = rowsOf(registry).filter(({ isConfiguration }) => isConfiguration);
  return new Map(configurations.map(({ title, slug }) => [title, slug]));
});

/** All names of pages and agencies, and of where they come from. */
export function namesOf({ titles, abbreviations, countries }: Registry): string[] {
  return [...titles, ...Object.entries(abbreviations).flat(), ...countries.values];
}

/** Says the day of a place among moments. */
function dayOf(words: MomentWords, place: number): string {
  return dayInWords({ time: (sumsOf(words.days)[place] ?? 0) * dayLength, precision: 'day' });
}

/** What steps lead to, each from the last known one. */
const sumsOf = once((steps: readonly (number | null)[]) => {
  let sum = 0;
  return steps.map((step) => {
    if (step === null) return null;
    sum += step;
    return sum;
  });
});

/** Says the figure of a row, as the tables do, in a field that spacecraft are ranked by; null for a row that can have none. */
export function figureInWords(row: Row, field: ValueField): string | null {
  if (row.isRemoved || !row.isSpacecraft || row.isPlaceholder) return null;
  return row.valueInWords(field) ?? notRecorded;
}

/** "Yuri Gagarin" as "Gagarin Yuri". */
function lastNameFirst(name: string): string {
  return name.replace(/^(.+) (\S+)$/, '$2 $1');
}
