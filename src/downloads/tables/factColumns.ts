import type { Entry } from '../../catalog/model.ts';
import { type Fact, factOf } from '../../fields/fact.ts';
import { type Quantity, quantityOf, type Values } from '../../fields/quantity.ts';
import type { Duration } from '../../words/duration.ts';
import { uncapitalized } from '../../words/letterCase.ts';
import { isoMoment, type Moment, momentForMachines, startOf } from '../../words/moment.ts';
import type { Column, ColumnHead, Surroundings, Value } from './table.ts';

/** A fact that is columns of a table, and what its own row does not say. */
export interface FactChoice {
  field: string;
  /** The name of its column where it is neither the field of LL2 nor that of the fact. */
  name?: string;
  /** What its column says, where the label is not enough. */
  about?: string;
  /** The table of the entries that it may be. */
  table?: string;
  /** It is never known more exactly than to the day. */
  isDay?: true;
  isFilled?: true;
}

/** A column of a quantity: what is put behind the name, and how a value is written. */
interface Part<Of> extends Pick<ColumnHead, 'type' | 'unit'> {
  suffix?: string;
  /** Completes "…, ". */
  about?: string;
  write: (value: Of) => Value;
}

const text: Part<string> = { type: 'string', write: (value) => value.trim() || null };
const integer: Part<number> = { type: 'integer', write: (value) => value };
const names: Part<readonly Entry[]> = {
  type: 'string',
  write: (values) => values.map(({ name }) => name).join(', ') || null,
};
const measure = (unit: string): Part<number> => ({ type: 'number', unit, write: (value) => value });

/** What the columns of each quantity are. Pictures and lists of flights are no values of a cell. */
const parts: { [Of in Exclude<Quantity, 'picture' | 'flights'>]: Part<Values[Of]>[] } = {
  text: [text],
  code: [text],
  prose: [text],
  address: [text],
  id: [integer],
  count: [integer],
  persons: [integer],
  year: [integer],
  meters: [measure('m')],
  kilograms: [measure('kg')],
  tonnes: [measure('t')],
  'cubic meters': [measure('m3')],
  kilometers: [measure('km')],
  share: [{ type: 'number', about: 'from 0 to 1', write: (value) => value }],
  duration: [
    {
      suffix: '_seconds',
      type: 'integer',
      unit: 's',
      about: 'in seconds',
      write: (value) => Math.round(quantityOf('duration').measure?.(value) ?? 0),
    },
    {
      suffix: '_precision',
      type: 'string',
      about:
        'how exactly it is known, but for the launch it counts from: second, minute or day, which means whole days between two dates',
      write: ({ precision = 'second' }) => precision,
    },
  ],
  moment: [
    {
      type: 'datetime',
      about: 'or the beginning of the span of time that it lies in',
      write: (value) => isoMoment(startOf(value)),
    },
    {
      suffix: '_precision',
      type: 'string',
      about:
        'how exactly it is known: second, minute, day, week, month, quarter, half, year, fiscal year or decade',
      write: ({ precision }) => precision,
    },
  ],
  flag: [{ type: 'boolean', write: (value) => value }],
  entry: [{ type: 'string', write: ({ name }) => name }],
  entries: [names],
  several: [names],
};

const day: Part<Moment> = {
  type: 'date',
  write: (moment) => momentForMachines(moment)?.slice(0, 10) ?? null,
};
const slug: Part<Entry> = { suffix: '_slug', type: 'string', about: 'as a slug', write: ({ slug }) => slug };

/**
 * The columns of facts, in the order of their choice. Values are those of the pages, because both come from the row of the
 * fact.
 */
export function factColumns<Subject>(
  facts: readonly Fact<Subject>[],
  choices: readonly FactChoice[],
): Column<Subject>[] {
  return choices.flatMap((choice) => {
    const fact = factOf(facts, choice.field);
    const name = choice.name ?? nameOf(fact);
    const about = choice.about ?? fact.label;
    return partsOf(fact.quantity, choice).map((part): Column<Subject> => {
      const { suffix = '', type, unit } = part;
      return {
        name: `${name}${suffix}`,
        type,
        unit,
        about: part.about ? `${about}, ${uncapitalized(part.about)}` : about,
        ...(choice.isFilled && { isFilled: true }),
        ...(suffix === '_slug' && choice.table && { references: { table: choice.table, column: 'slug' } }),
        of: (subject) => {
          const value = fact.value(subject);
          return value === null ? null : part.write(value);
        },
      };
    });
  });
}

/** The columns of a duration that is no fact of its subject, as those of facts are. */
export function durationColumns<Subject>(
  name: string,
  about: string,
  of: (subject: Subject, surroundings: Surroundings) => Duration | null,
): Column<Subject>[] {
  return parts.duration.map(({ suffix = '', type, unit, about: more, write }) => ({
    name: `${name}${suffix}`,
    type,
    unit,
    about: `${about}, ${more}`,
    of: (subject, surroundings) => {
      const duration = of(subject, surroundings);
      return duration && write(duration);
    },
  }));
}

/** The facts that are in none of the choices, nor among those left out: a new fact is a column without being named. */
export function otherFacts<Subject>(
  facts: readonly Fact<Subject>[],
  choices: readonly FactChoice[],
  leftOut: readonly string[] = [],
): FactChoice[] {
  const known = new Set([...choices.map(({ field }) => field), ...leftOut]);
  return facts.filter(({ field }) => !known.has(field)).map(({ field }) => ({ field }));
}

function partsOf(quantity: Quantity, { isDay, table }: FactChoice): Part<unknown>[] {
  if (quantity === 'picture' || quantity === 'flights') return [];
  if (isDay) return [day as Part<unknown>];
  const own = parts[quantity] as Part<unknown>[];
  return table ? [slug as Part<unknown>, ...own] : own;
}

/** The field of LL2 where it is one of the record itself. */
function nameOf<Subject>({ field, source, quantity }: Fact<Subject>): string {
  const isPlain = source !== null && !source.includes('.') && quantity !== 'entry' && quantity !== 'several';
  return isPlain ? source : field.replaceAll('-', '_');
}
