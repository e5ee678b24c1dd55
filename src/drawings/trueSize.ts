import type { Configuration } from '../catalog/model.ts';
import type { Drawing } from './drawing.ts';
import { measuresOf } from './measures.ts';

/** Length and diameter in meters: those of the record, unless its drawing says that it is another one. */
export function trueSize({ record }: Configuration, drawing: Drawing): { length: number; diameter: number } {
  const drawn = measuresOf(drawing);
  // What neither has is taken of the drawing.
  const figure = (of: 'length' | 'diameter', recorded: number | null) =>
    drawing.differs?.[of]?.meters ?? recorded ?? Number(drawn[of].toFixed(1));
  return { length: figure('length', record.height), diameter: figure('diameter', record.diameter) };
}

/** "7.48 m long" and "2.72 m across"; what is only taken of the drawing is "about 10 m". */
export function sizeInWords(configuration: Configuration, drawing: Drawing): [string, string] {
  const { length, diameter } = trueSize(configuration, drawing);
  const { height, diameter: recorded } = configuration.record;
  const about = (of: 'length' | 'diameter', figure: number | null) =>
    figure === null && drawing.differs?.[of] === undefined ? 'about ' : '';
  return [
    `${about('length', height)}${length} m long`,
    `${about('diameter', recorded)}${diameter} m ${drawing.above ? 'of span' : 'across'}`,
  ];
}
