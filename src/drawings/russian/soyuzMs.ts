import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources, soyuzTmaSources } from './soyuz.ts';

export const soyuzMs: Drawing = {
  configuration: 38,
  shape:
    'A rounded orbital module with a docking probe on top, a bell-shaped descent module below it, and a service module that flares at its foot, with a wing of four solar panels on each side; of its antennas two flat ones are seen, at the orbital module and in the middle of the service module.',
  sources: [
    {
      title: 'Russia’s Workhorse Soyuz Space Taxi Gets a Makeover',
      publisher: 'Anatoly Zak, Popular Mechanics',
      year: 2016,
      gives: 'the Kurs-NA radar, and the array of the relay antenna, the most prominent change outside',
    },
    ...soyuzTmaSources,
    ...soyuzSources,
  ],
  simplified:
    'Proportions of the antennas are approximate; thermal blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  side: soyuz({ span: 10.7, chord: 1.36, antennas: 'kursNa', isRelayed: true }),
};
