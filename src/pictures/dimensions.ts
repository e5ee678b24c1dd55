import type { Configuration } from '../catalog/model.ts';

/** Length and diameter in meters. */
export interface Dimensions {
  length: number;
  diameter: number;
}

/** The size of a configuration, where both figures are there and can be right; else the words why it is not drawn. */
export function sizeOf({
  record,
  notes,
}: Pick<Configuration, 'record' | 'notes'>): Dimensions | { reason: string } {
  const doubts = notes.filter(
    ({ isDoubt, field }) => isDoubt && (field === 'length' || field === 'diameter'),
  );
  if (doubts.length > 0) return { reason: doubts.map(({ text }) => text).join(' ') };
  const { height, diameter } = record;
  if (height !== null && diameter !== null) return { length: height, diameter };
  if (height === null && diameter === null) return { reason: 'Its length and diameter are not recorded.' };
  return { reason: `Its ${height === null ? 'length' : 'diameter'} is not recorded.` };
}
