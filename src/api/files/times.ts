import { z } from 'zod';
import { type Quantity, quantityOf } from '../../fields/quantity.ts';
import { type Duration, durationPrecisions, type Precision } from '../../words/duration.ts';
import {
  type Moment,
  type MomentPrecision,
  momentForMachines,
  momentPrecisions,
} from '../../words/moment.ts';

const momentSchema = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?Z)?)?)?$/)
  .nullable()
  .describe(
    'ISO 8601 in UTC, no finer than it is known: "1969-07-16T13:32Z", "2027-04". Null where it is not recorded, and where no year holds it.',
  );
const momentPrecisionSchema = z
  .enum(momentPrecisions)
  .nullable()
  .describe('How exactly the moment is known. Null where it is not recorded.');
const secondsSchema = z.number().nonnegative().nullable().describe('Seconds. Null for not recorded.');
const precisionSchema = z
  .enum(durationPrecisions)
  .nullable()
  .describe(
    'How exactly the duration is known, by the end and by what the source writes: a launch at a full minute may be known to the minute alone, and its own precision says so. Null for not recorded.',
  );
const marginSchema = z
  .number()
  .nonnegative()
  .nullable()
  .describe(
    'How many seconds it may be more or less; 0 where it is known to the second. Null where nobody worked that out, and for not recorded.',
  );

/** A moment as programs read it, in UTC and no finer than it is known. */
export function machineMoment(moment: Moment | null) {
  return {
    value: (moment && momentForMachines(moment)) ?? null,
    unit: 'ISO 8601',
    precision: moment?.precision ?? null,
  };
}

/** A duration as programs read it. */
export function machineDuration(duration: Duration | null) {
  return {
    value: duration?.seconds ?? null,
    unit: 'seconds',
    precision: duration && (duration.precision ?? 'second'),
  };
}

/** A figure, a time or a text as programs read it; null for a value that is not recorded. */
export function machineValue(quantity: Quantity, value: unknown) {
  if (quantity === 'moment') return machineMoment(value as Moment | null);
  if (quantity === 'duration') return machineDuration(value as Duration | null);
  return { value: value as string | number | null, unit: quantityOf(quantity).unit ?? null, precision: null };
}

/** A field of a moment, and beside it the field that says how exactly it is known. */
type MomentFields<Name extends string> = Record<Name, string | null> &
  Record<`${Name}_precision`, MomentPrecision | null>;

/** A moment as two fields: "launch" and "launch_precision". */
export function momentFields<Name extends string>(name: Name, moment: Moment | null): MomentFields<Name> {
  const { value, precision } = machineMoment(moment);
  return { [name]: value, [`${name}_precision`]: precision } as MomentFields<Name>;
}

/** The shape of the fields of a moment. */
export function momentShape<Name extends string>(
  name: Name,
): Record<Name, typeof momentSchema> & Record<`${Name}_precision`, typeof momentPrecisionSchema> {
  return { [name]: momentSchema, [`${name}_precision`]: momentPrecisionSchema } as never;
}

/** The fields of a duration, in seconds, and the field that says how exactly it is known. */
type DurationFields<Name extends string> = Record<
  `${Name}_seconds` | `${Name}_margin_seconds`,
  number | null
> &
  Record<`${Name}_precision`, Precision | null>;

/** A duration as three fields: "duration_seconds", "duration_margin_seconds" and "duration_precision". */
export function durationFields<Name extends string>(
  name: Name,
  duration: Duration | null,
): DurationFields<Name> {
  const { value, precision } = machineDuration(duration);
  return {
    [`${name}_seconds`]: value,
    // Of what is known less well nobody may take it for exact.
    [`${name}_margin_seconds`]: duration?.margin ?? (precision === 'second' ? 0 : null),
    [`${name}_precision`]: precision,
  } as DurationFields<Name>;
}

/** The shape of the fields of a duration. */
export function durationShape<Name extends string>(
  name: Name,
): Record<`${Name}_seconds`, typeof secondsSchema> &
  Record<`${Name}_margin_seconds`, typeof marginSchema> &
  Record<`${Name}_precision`, typeof precisionSchema> {
  return {
    [`${name}_seconds`]: secondsSchema,
    [`${name}_margin_seconds`]: marginSchema,
    [`${name}_precision`]: precisionSchema,
  } as never;
}
