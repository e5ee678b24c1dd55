import type { ConfigurationRecord } from '../../dataset/wire/configuration.ts';
import { TheSource } from '../../words/source.ts';

/**
 * The longest craft of the source has 56.1 m, the Shuttle with its tank. A figure beyond this bound, which no spacecraft
 * has come near, is a slip of the decimal point: 748 m for a Soyuz of 7.48 m.
 */
export const longestMeters = 100;
/**
 * How many times its diameter a length can be. A slip on a smaller craft stays below the bound on lengths, but makes it
 * ten times as slim; the slimmest craft of the source has 6.4 diameters, so twice as many tell them apart.
 */
export const mostDiameters = 13;
/**
 * How many times its length a diameter can be. The stubbiest craft of the source is 1.5 times as wide as long, so twice as
 * many tell a slip apart.
 */
export const mostLengths = 3;

/** Why a length or a diameter cannot be right, in a sentence; null when it can, or is not there. */
export function doubtOf(dimension: 'length' | 'diameter', record: Sizes): string | null {
  const meters = dimension === 'length' ? record.height : record.diameter;
  if (meters === null) return null;
  const given = `${TheSource} gives a ${dimension} of ${meters} m`;
  if (meters > longestMeters) return `${given}, which cannot be right.`;
  if (meters <= 0) return `${given}, which is no size.`;
  const { height, diameter } = record as { height: number; diameter: number };
  if (dimension === 'length' && isTooSlim(record))
    return `${given}, ${timesInWords(height / diameter)} times its diameter, so one of them cannot be right.`;
  if (dimension === 'diameter' && isTooStubby(record))
    return `${given}, ${timesInWords(diameter / height)} times its length, so one of them cannot be right.`;
  return null;
}

type Sizes = Pick<ConfigurationRecord, 'height' | 'diameter'>;

function timesInWords(times: number): string {
  return Number.isFinite(times) ? `${Math.round(times)}` : 'countless';
}

function isTooSlim({ height, diameter }: Sizes): boolean {
  return height !== null && diameter !== null && diameter > 0 && height / diameter > mostDiameters;
}

function isTooStubby({ height, diameter }: Sizes): boolean {
  return height !== null && diameter !== null && height > 0 && diameter / height > mostLengths;
}
