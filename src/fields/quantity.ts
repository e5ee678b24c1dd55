import type { Entry } from '../catalog/model.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import { type Duration, durationInWords, type Precision, parseDuration } from '../words/duration.ts';
import {
  dayInWords,
  endOf,
  isRough,
  type Moment,
  momentForMachines,
  momentInWords,
  parseMinute,
} from '../words/moment.ts';
import { inDigits } from '../words/number.ts';

/** What the values of each quantity are. */
export interface Values {
  text: string;
  /** A mark that is compared by its characters: a serial number. */
  code: string;
  /** Paragraphs. */
  prose: string;
  address: string;
  picture: ImageRecord;
  id: number;
  count: number;
  persons: number;
  meters: number;
  kilograms: number;
  tonnes: number;
  'cubic meters': number;
  kilometers: number;
  year: number;
  /** From 0 to 1. */
  share: number;
  duration: Duration;
  moment: Moment;
  flag: boolean;
  entry: Entry;
  /** A line of descent, ancestors first. */
  entries: readonly Entry[];
  /** Side by side. */
  several: readonly Entry[];
  flights: readonly object[];
}
export type Quantity = keyof Values;

/** How a value is said. */
interface Style {
  /** Short enough for a table whose heading names the unit. */
  isShort?: boolean;
}

interface QuantityRow<Value> {
  say: (value: Value, style: Style) => string;
  /** The number that figures are compared by: the middle of what they can be, or for a moment its beginning. */
  measure?: (value: Value) => number;
  /** The least and the most that a value can be; left out where values are exact. */
  marginsOf?: (value: Value) => readonly [number, number];
  /** For a time element (HTML, 4.5.14); undefined where HTML cannot write it. */
  datetime?: (value: Value) => string | undefined;
  /** The unit of figures, for a heading. */
  unit?: string;
  /** Reads what a record or a change of it says. */
  read?: (raw: string | number) => Value;
}

const plain = { say: (value: string) => value.trim() };
const number = (value: number) => value;

const inUnit = (unit: string): QuantityRow<number> => ({
  say: (value, { isShort }) => (isShort ? inDigits(value) : `${inDigits(value)} ${unit}`),
  measure: number,
  unit,
});

/** Every quantity: how its values are said, measured and read. */
const quantities: { [Of in Quantity]: QuantityRow<Values[Of]> } = {
  text: plain,
  code: plain,
  prose: plain,
  address: plain,
  picture: { say: ({ name }) => name ?? '' },
  id: { say: String, measure: number },
  count: { say: inDigits, measure: number },
  persons: { say: inDigits, measure: number, unit: 'persons' },
  meters: inUnit('m'),
  kilograms: inUnit('kg'),
  tonnes: inUnit('t'),
  'cubic meters': inUnit('m³'),
  kilometers: inUnit('km'),
  year: { say: String, measure: number },
  share: { say: (value) => `${(value * 100).toFixed(2)}%`, measure: number },
  duration: {
    say: (value, { isShort }) => durationInWords(value, { style: isShort ? 'short' : 'long' }),
    measure: ({ seconds }) => seconds,
    marginsOf: ({ seconds, margin = 0, bounds }) => bounds ?? [seconds - margin, seconds + margin],
    datetime: ({ iso }) => iso,
    read: (raw) => parseDuration(`${raw}`),
  },
  moment: {
    say: (value, { isShort }) => (isShort ? dayInWords(value) : momentInWords(value)),
    measure: ({ time }) => time,
    marginsOf: (moment) => [moment.time, isRough(moment) ? endOf(moment) : moment.time],
    datetime: momentForMachines,
    read: (raw) => parseMinute(`${raw}`),
  },
  flag: { say: (value) => (value ? 'yes' : 'no') },
  entry: { say: ({ title }) => title },
  entries: { say: (values) => values.map(({ title }) => title).join(' › ') },
  several: { say: (values) => values.map(({ title }) => title).join(', ') },
  flights: { say: ({ length }) => inDigits(length) },
};

/** The row of a quantity, for values whose type is known at run time only. */
export function quantityOf(quantity: Quantity): QuantityRow<unknown> {
  return quantities[quantity] as QuantityRow<unknown>;
}

/** Whether values are figures or dates, which are aligned in a column. */
export function isFigure(quantity: Quantity): boolean {
  return quantities[quantity].measure !== undefined;
}

/** Says a figure of which a file of the site holds only the measure and, of a duration, how exactly it is known. */
export function measureInWords(
  quantity: Quantity,
  measure: number,
  { precision = 'second', ...style }: Style & { precision?: Precision },
): string {
  return quantity === 'duration'
    ? quantities.duration.say({ seconds: measure, iso: '', precision }, style)
    : quantityOf(quantity).say(measure, style);
}

/**
 * Says a raw value of a record or of a change. A value that does not fit the quantity is given back as it is, because an older
 * fetch may have written down what is not expected now.
 */
export function rawInWords(quantity: Quantity, raw: string | number): string {
  const { read, say, measure } = quantityOf(quantity);
  try {
    const words = read
      ? say(read(raw), {})
      : typeof raw === 'string'
        ? raw.trim()
        : measure
          ? say(raw, {})
          : inDigits(raw);
    return words.includes('NaN') ? `${raw}` : words;
  } catch {
    return `${raw}`;
  }
}
