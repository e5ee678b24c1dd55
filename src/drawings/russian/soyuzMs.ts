import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources } from './soyuz.ts';

export const soyuzMs: Drawing = {
  configuration: 38,
  shape:
    'A rounded orbital module with a docking probe on top, a bell-shaped descent module below it, and a service module that flares at its foot, with a wing of four solar panels on each side; of antennas there is one flat box.',
  sources: [
    {
      title: 'RSC Energia, Soyuz MS',
      gives: 'length (7.48 m), greatest diameter (2.72 m), span of the panels (10.7 m)',
    },
    ...soyuzSources,
  ],
  simplified:
    'Thermal blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: soyuz({ chord: 1.36, antennas: 'kursNa' }),
};
