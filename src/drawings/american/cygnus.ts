import type { Drawing } from '../drawing.ts';
import { at, outside, type Part, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { bell, ring, seam, strut } from '../parts/fittings.ts';

// Meters of the whole that are not the cargo module.
const rest = 2.1;

/** Cygnus of a length from the engine to the berthing ring, with seams on its cargo module and a solar array on each side. */
export function cygnus({
  length,
  bands,
  array,
  lift = 0,
}: {
  length: number;
  /** Bands that the cargo module is built of. */
  bands: number;
  /** The array to the right, from the side of the service module. */
  array: Part;
  /** Meters that the array reaches below the engine. */
  lift?: number;
}): Part {
  const module = length - rest;
  const [foot, shoulder] = [0.18, module - 0.4];
  const edges = Array.from({ length: bands + 1 }, (_, index) => foot + ((shoulder - foot) * index) / bands);
  return at(
    0,
    lift,
    together(
      outside(pair(at(1.1, 1, array))),
      stack(
        bell({ throat: 0.2, exit: 0.5, height: 0.2 }),
        frustum({ bottom: 1.5, top: 2.5, height: 0.25, paint: 'dark' }),
        cylinder({ diameter: 2.5, height: 1.2, paint: 'foil' }),
        frustum({ bottom: 2.5, top: 2.9, height: 0.2, paint: 'dark' }),
        together(
          revolved([
            [1.4, 0],
            [1.535, foot],
            [1.535, shoulder],
            [1, module],
          ]),
          // Each band is as plain as the next: their number tells the versions apart.
          ...edges.map((y) => strut([-1.535, y], [1.535, y])),
        ),
        ring({ diameter: 1.9, height: 0.25 }),
      ),
      seam([-1.25, 0.85], [1.25, 0.85]),
    ),
  );
}

/** Where the size of the round arrays is from. */
export const fanSources: Drawing['sources'] = [
  {
    title: 'Orbital ATK Cygnus OA-4',
    publisher: 'forum of Raumfahrer.net',
    gives: 'diameter of the round arrays (3.7 m)',
    address: 'https://forum.raumfahrer.net/index.php?topic=13020.0',
  },
];

/** Where the sizes of all of them are from. */
export const cygnusSources: Drawing['sources'] = [
  {
    title: 'Cygnus',
    publisher: 'Northrop Grumman',
    gives: 'diameter (3.07 m), kinds of the solar arrays',
    address: 'https://www.northropgrumman.com/space/cygnus-spacecraft/',
  },
];
