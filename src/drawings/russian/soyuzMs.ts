import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources } from './soyuz.ts';

export const soyuzMs: Drawing = {
  configuration: 38,
  shape:
    'A rounded orbital module with a docking probe on top, a bell-shaped descent module below it, and a service module that flares at its foot, with a wing of four solar panels on each side; of its antennas two flat ones are seen, at the orbital module and in the middle of the service module.',
  sources: [
    {
      title: 'RSC Energia, Soyuz MS',
      gives: 'length (7.48 m), greatest diameter (2.72 m), span of the panels (10.7 m)',
    },
    {
      title: 'Anatoly Zak, Popular Mechanics, 2016',
      gives: 'the array of the relay antenna, the most prominent change outside',
    },
    ...soyuzSources,
  ],
  simplified:
    'Proportions of the antennas are approximate; thermal blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  side: soyuz({ chord: 1.36, antennas: 'kursNa', isRelayed: true }),
};
