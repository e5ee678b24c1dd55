import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources } from './soyuz.ts';

export const soyuzT: Drawing = {
  configuration: 42,
  shape:
    'A rounded orbital module with the large dish of the Igla radar on a mast beside it, a bell-shaped descent module, and a service module that flares at its foot, with a wing of four solar panels on each side.',
  sources: [
    {
      title: 'Soyuz T',
      publisher: 'Encyclopedia Astronautica',
      gives:
        'length (7.48 m), greatest diameter (2.72 m), span of the panels (10.6 m) and their area (10 square meters)',
      address: 'http://www.astronautix.com/s/soyuz.html',
    },
    ...soyuzSources,
  ],
  simplified:
    'Proportions of the antennas are approximate; blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  differs: {
    diameter: {
      meters: 2.72,
      why: 'The record has 2 m; the flare of the service module is 2.72 m wide, as in every Soyuz.',
    },
  },
  side: soyuz({ span: 10.6, chord: 1.26, antennas: 'igla' }),
};
