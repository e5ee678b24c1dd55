import type { Drawing } from '../drawing.ts';
import { fan } from '../parts/panels.ts';
import { cygnus, cygnusSources, fanSources } from './cygnus.ts';

export const cygnusUpgraded: Drawing = {
  configuration: 32,
  shape:
    'A long, plain cylinder, more than twice as long as it is wide, on a narrower service module with an engine below and a round, fan-like solar array on each side.',
  sources: [...cygnusSources, ...fanSources],
  simplified: 'Thrusters, grapple fixture and blankets are left out; the lengths of modules are approximate.',
  side: cygnus({
    length: 7.8,
    bands: 4,
    array: fan({ boom: 0.9, diameter: 3.7, ribs: 10 }),
    lift: 0.85,
  }),
};
