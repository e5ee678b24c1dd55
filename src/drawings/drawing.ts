import type { Part } from './part.ts';

/** Where a figure or a shape is known from; no picture is traced. */
export interface DrawingSource {
  title: string;
  /** Who published it, and who wrote it where that is known. */
  publisher: string;
  /** When, where a year is certain; pages change. */
  year?: number;
  /** What was taken from it. */
  gives: string;
  address?: string;
}

/** A drawing of a configuration: its parts, and what it stands on. */
export interface Drawing {
  /** The id of the configuration at Launch Library 2, because names and slugs change. */
  configuration: number;
  /** A sentence that describes the shape to someone who does not see it. */
  shape: string;
  sources: readonly DrawingSource[];
  /** Nobody has published the shape: it is drawn as observers believe, in broken lines. */
  isGuess?: true;
  /** A sentence on which of its versions it shows, where the configuration has several that look different, and how the others differ. */
  version?: string;
  /** What is left out or drawn more plainly than it is. */
  simplified: string;
  /** Seen from the side, standing on the ground at 0: nose up, or on its belly with the nose to the left. */
  side: Part;
  /** Seen from above with the nose to the left, where wings make the shape, or nothing is round: only there is the span or the width seen. */
  above?: Part;
  /** There are no wings in the view from above, so that what is seen there is a width and no span. */
  isWingless?: true;
  /** What the length and the diameter of the record are taken of, where it is not the whole hull. */
  lengthOf?: string;
  diameterOf?: string;
  /** A size in meters that is not that of the record, or that the record does not have, and a sentence that says why. */
  differs?: Partial<Record<'length' | 'diameter', { meters: number; why: string }>>;
}
