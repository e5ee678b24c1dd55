import type { Configuration } from '../catalog/model.ts';
import type { ConfigurationRecord } from '../dataset/wire/configuration.ts';

/** Length and diameter in meters. */
export interface Dimensions {
  length: number;
  diameter: number;
}

// The longest craft of the source has 56.1 m, the Shuttle with its tank; no spacecraft has ever come near 100 m. A figure
// beyond it is a slip of the decimal point: 748 m for a Soyuz of 7.48 m.
const longestMeters = 100;
// A slip on a smaller craft stays below that. The slimmest one of the source is 6.4 times as long as it is wide, and a
// slip makes it ten times as much, so twice that tells them apart.
const slimmest = 13;

/** Why a length or a diameter cannot be right, in a sentence; null when it can, or is not there. */
export function doubtOf(dimension: 'length' | 'diameter', record: Sizes): string | null {
  const meters = dimension === 'length' ? record.height : record.diameter;
  if (meters === null) return null;
  const given = `The source gives a ${dimension} of ${meters} m`;
  if (meters > longestMeters) return `${given}, which cannot be right.`;
  if (meters <= 0) return `${given}, which is no size.`;
  if (dimension === 'length' && isTooSlim(record)) {
    return `${given}, ${Math.round(meters / (record.diameter as number))} times its diameter, so one of them cannot be right.`;
  }
  return null;
}

/** The size of a configuration, where both figures are there and can be right; else the words why it is not drawn. */
export function sizeOf({ record }: Pick<Configuration, 'record'>): Dimensions | { reason: string } {
  const doubts = [doubtOf('length', record), doubtOf('diameter', record)].filter((doubt) => doubt !== null);
  if (doubts.length > 0) return { reason: doubts.join(' ') };
  const { height, diameter } = record;
  if (height !== null && diameter !== null) return { length: height, diameter };
  if (height === null && diameter === null) return { reason: 'Its length and diameter are not recorded.' };
  return { reason: `Its ${height === null ? 'length' : 'diameter'} is not recorded.` };
}

type Sizes = Pick<ConfigurationRecord, 'height' | 'diameter'>;

function isTooSlim({ height, diameter }: Sizes): boolean {
  return height !== null && diameter !== null && diameter > 0 && height / diameter > slimmest;
}
