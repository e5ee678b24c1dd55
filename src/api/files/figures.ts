import { z } from 'zod';
import type { Fact } from '../../fields/fact.ts';
import { isFigure, type Quantity } from '../../fields/quantity.ts';
import type { Duration } from '../../words/duration.ts';
import type { Moment } from '../../words/moment.ts';
import { durationFields, durationShape, momentFields, momentShape } from './times.ts';

/** Figures by the names of their fields. */
export type Figures = Record<string, string | number | null>;

/** The figures that are whole numbers. */
const whole = new Set<Quantity>(['count', 'persons', 'year']);
/** The units that are written at the end of the name of a field. */
const units: Partial<Record<Quantity, string>> = {
  meters: 'meters',
  kilograms: 'kilograms',
  tonnes: 'tonnes',
  'cubic meters': 'cubic_meters',
  kilometers: 'kilometers',
};

/** All figures and dates of an entry, from the rows of its facts. */
export function figuresOf<Subject>(facts: readonly Fact<Subject>[], subject: Subject): Figures {
  const figures: Figures = {};
  for (const fact of figureFacts(facts)) {
    const value = fact.value(subject);
    const key = keyOf(fact);
    if (fact.quantity === 'moment') Object.assign(figures, momentFields(key, value as Moment | null));
    else if (fact.quantity === 'duration')
      Object.assign(figures, durationFields(key, value as Duration | null));
    else figures[key] = value as number | null;
  }
  return figures;
}

/** The schema of the figures of a kind of entry. */
export function figuresSchema(facts: readonly Fact<never>[]) {
  const shape: Record<string, z.ZodType<string | number | null>> = {};
  for (const fact of figureFacts(facts)) {
    const key = keyOf(fact);
    if (fact.quantity === 'moment') Object.assign(shape, momentShape(key));
    else if (fact.quantity === 'duration') Object.assign(shape, durationShape(key));
    else {
      const number = whole.has(fact.quantity) ? z.int() : z.number();
      shape[key] = number.nullable().describe(`${fact.label}. Null for not recorded.`);
    }
  }
  return z.strictObject(shape);
}

function figureFacts<Subject>(facts: readonly Fact<Subject>[]): Fact<Subject>[] {
  return facts.filter(({ quantity }) => isFigure(quantity) && quantity !== 'id');
}

/** "payload-capacity" in kilograms is "payload_capacity_kilograms". Seconds are named by the fields of a duration. */
function keyOf({ field, quantity }: Pick<Fact<never>, 'field' | 'quantity'>): string {
  const unit = units[quantity];
  return snakeCase(unit ? `${field}_${unit}` : field);
}

/** The name of a field as LL2 writes names. */
function snakeCase(field: string): string {
  return field.replaceAll('-', '_');
}
