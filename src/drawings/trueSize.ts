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

/** "7.48 m long, 2.72 m across" */
export function sizeInWords(configuration: Configuration, drawing: Drawing): string {
  const { length, diameter } = trueSize(configuration, drawing);
  return `${length} m long, ${diameter} m ${drawing.above ? 'of span' : 'across'}`;
}
