import type { Configuration, Note } from '../catalog/model.ts';
import { remarkOn } from '../catalog/notes.ts';
import type { Drawing } from './drawing.ts';
import { drawingOf } from './drawings.ts';
import { measuresOf } from './measures.ts';

type Measure = 'length' | 'diameter';

/** How far a record may be from the drawing that was made from it, as a share. One that is further is another size, or a slip. */
const near = 0.05;

/**
 * Length and diameter in meters: those of the record, unless its drawing says that it is another one, or the record is far from what is
 * drawn.
 */
export function trueSize(configuration: Configuration, drawing: Drawing): Record<Measure, number> {
  const figure = (of: Measure) =>
    knownMeters(of, configuration, drawing) ?? Number(measuresOf(drawing)[of].toFixed(1));
  return { length: figure('length'), diameter: figure('diameter') };
}

/**
 * "7.48 m long" and "2.72 m across"; what is only taken of the drawing is "about 10 m", and a part of it is named: "3.3 m long (crew
 * module)".
 */
export function sizeInWords(configuration: Configuration, drawing: Drawing): [string, string] {
  const size = trueSize(configuration, drawing);
  const words = (of: Measure, direction: string, part: string | undefined) => {
    const about = knownMeters(of, configuration, drawing) === null ? 'about ' : '';
    return `${about}${size[of]} m ${direction}${part === undefined ? '' : ` (${part})`}`;
  };
  return [
    words('length', 'long', drawing.lengthOf),
    words('diameter', wordOfWidth(drawing), drawing.diameterOf),
  ];
}

/** What a diameter is called: of what has wings it is a span. */
function wordOfWidth({ above, isWingless }: Drawing): string {
  if (!above) return 'across';
  return isWingless ? 'wide' : 'of span';
}

/** The sizes that a drawing goes by where the record has another one, or none, and why: what the record has by now is no difference. */
export function differencesOf({ record }: Configuration, { differs = {} }: Drawing): typeof differs {
  const { length, diameter } = differs;
  return {
    ...(length && length.meters !== record.height && { length }),
    ...(diameter && diameter.meters !== record.diameter && { diameter }),
  };
}

/** The length or the diameter that the drawing of a configuration goes by where the record has another, and why; null for all else. */
export function knownOtherwise(
  field: string,
  configuration: Configuration,
): { meters: number; why: string } | null {
  const { id, record } = configuration;
  const drawing = drawingOf(id);
  const { length, diameter } = drawing ? differencesOf(configuration, drawing) : {};
  if (field === 'length' && record.height !== null) return length ?? null;
  return field === 'diameter' && record.diameter !== null ? (diameter ?? null) : null;
}

/** Notes on the recorded sizes that the drawing of a configuration does not go by, of which no other note tells. */
export function notesOnSize(configuration: Configuration): Note[] {
  return ['length', 'diameter'].flatMap((field) => {
    const known = remarkOn(configuration, field) === null ? knownOtherwise(field, configuration) : null;
    return known ? [{ rule: 'drawing', field, text: known.why, isDoubt: false }] : [];
  });
}

/** What is known of a size in meters, by the drawing or by a record that is near it; null for neither. */
function knownMeters(of: Measure, { record }: Configuration, drawing: Drawing): number | null {
  const differs = drawing.differs?.[of];
  if (differs) return differs.meters;
  const recorded = of === 'length' ? record.height : record.diameter;
  const isNear = recorded !== null && Math.abs(recorded / measuresOf(drawing)[of] - 1) <= near;
  return isNear ? recorded : null;
}
