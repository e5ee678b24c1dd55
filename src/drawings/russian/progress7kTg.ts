import type { Drawing } from '../drawing.ts';
import { progress, progressSources } from './progress.ts';

export const progress7kTg: Drawing = {
  configuration: 8,
  shape:
    'A Progress without panels: a rounded cargo module with a docking probe on top, two cones with tanks where a Soyuz has its descent module, and a service module that flares at its foot; a large dish of the Igla radar stands on a mast beside it.',
  sources: [
    ...progressSources,
    {
      title: 'Progress 7K-TG',
      publisher: 'Gunter’s Space Page',
      gives: 'that it flew on batteries, without panels, and docked with Igla',
    },
  ],
  simplified:
    'Proportions of tanks and antennas are approximate; blankets, thrusters and small antennas are left out.',
  side: progress({ chord: null, antennas: 'igla' }),
};
