import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources } from './soyuz.ts';

export const soyuzTm: Drawing = {
  configuration: 41,
  shape:
    'A rounded orbital module with the two armed antennas of the Kurs radar, a dish on one and a bar on the other, a bell-shaped descent module, and a flaring service module with a wing of four solar panels on each side.',
  sources: [
    {
      title: 'Soyuz TM',
      publisher: 'Encyclopedia Astronautica',
      gives:
        'length (7.48 m), greatest diameter (2.72 m), span of the panels (10.6 m) and their area (10 square meters)',
      address: 'http://www.astronautix.com/s/soyuz.html',
    },
    ...soyuzSources,
  ],
  simplified:
    'Soyuz TM, TMA and TMA-M look alike from outside. Proportions of the antennas are approximate; blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  side: soyuz({ span: 10.6, chord: 1.26, antennas: 'kurs' }),
};
