import type { Drawing } from '../drawing.ts';
import { fan } from '../parts/panels.ts';
import { cygnus, cygnusSources, fanSources } from './cygnus.ts';

export const cygnusEnhanced: Drawing = {
  configuration: 19,
  shape:
    'A plain cylinder with a berthing ring on top, on a narrower service module with an engine below and a round, fan-like solar array on each side.',
  sources: [...cygnusSources, ...fanSources],
  simplified: 'Thrusters, grapple fixture and blankets are left out; the lengths of modules are approximate.',
  side: cygnus({
    length: 6.3,
    bands: 3,
    array: fan({ boom: 0.9, diameter: 3.7, ribs: 10 }),
    lift: 0.85,
  }),
};
