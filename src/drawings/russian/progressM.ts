import type { Drawing } from '../drawing.ts';
import { progress, progressSources } from './progress.ts';

export const progressM: Drawing = {
  configuration: 35,
  shape:
    'A rounded cargo module with a docking probe on top, two cones with tanks where a Soyuz has its descent module, and a service module that flares at its foot, with a wing of four solar panels on each side and two antennas of the Kurs radar on arms.',
  sources: [
    ...progressSources,
    {
      title: 'Progress-M',
      publisher: 'Gunter’s Space Page',
      gives: 'panels and the Kurs radar, as in Soyuz TM',
    },
  ],
  simplified:
    'Both versions of Progress-M look alike from outside. Proportions of tanks and antennas are approximate; blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: progress({ chord: 1.26, antennas: 'kurs' }),
};
