import type { Drawing } from '../drawing.ts';
import { progress, progressSources } from './progress.ts';

export const progressMModified: Drawing = {
  configuration: 34,
  shape:
    'From outside the same as Progress-M: a rounded cargo module with a docking probe on top, two cones with tanks where a Soyuz has its descent module, and a service module that flares at its foot, with a wing of four solar panels on each side and two antennas of the Kurs radar on arms.',
  sources: [
    ...progressSources,
    {
      title: 'Progress-M 1M to 29M',
      publisher: 'Gunter’s Space Page',
      gives: 'new flight computer and radio, else as Progress-M',
    },
  ],
  simplified:
    'Both versions of Progress-M look alike from outside, because the new computer and radio do not show. Proportions of tanks and antennas are approximate; blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: progress({ chord: 1.26, antennas: 'kurs' }),
};
