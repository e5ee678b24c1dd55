import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources, soyuzTmaSources } from './soyuz.ts';

export const soyuzTmaM: Drawing = {
  configuration: 39,
  shape:
    'From outside the same as Soyuz TMA: a rounded orbital module with two antennas of the Kurs radar on arms, a bell-shaped descent module, and a flaring service module with a wing of four solar panels on each side.',
  sources: [...soyuzTmaSources, ...soyuzSources],
  simplified:
    'Soyuz TM, TMA and TMA-M look alike from outside, because new computers and instruments do not show. Blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  side: soyuz({ span: 10.7, chord: 1.26, antennas: 'kurs' }),
};
