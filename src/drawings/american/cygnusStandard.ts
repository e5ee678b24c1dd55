import type { Drawing } from '../drawing.ts';
import { wing } from '../parts/panels.ts';
import { cygnus, cygnusSources } from './cygnus.ts';

export const cygnusStandard: Drawing = {
  configuration: 5,
  shape:
    'A short, plain cylinder with a berthing ring on top, on a narrower service module with an engine below and a rectangular wing of three solar panels on each side.',
  sources: [
    ...cygnusSources,
    {
      title: 'Cygnus',
      publisher: 'NASA',
      gives: 'length (5.1 m)',
      address: 'https://www.nasa.gov/mission_pages/station/structure/elements/cygnus.html',
    },
  ],
  simplified:
    'Thrusters, grapple fixture and blankets are left out; size and number of the panels are approximate.',
  side: cygnus({
    length: 5.1,
    bands: 2,
    array: wing({ boom: 0.9, span: 4.1, chord: 1.5, panels: 3 }),
  }),
};
