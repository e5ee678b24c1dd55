import type { Drawing } from '../drawing.ts';
import { soyuz, soyuzSources, soyuzTmaSources } from './soyuz.ts';

export const soyuzTma: Drawing = {
  configuration: 40,
  shape:
    'From outside the same as Soyuz TM: a rounded orbital module with two antennas of the Kurs radar on arms, a bell-shaped descent module, and a flaring service module with a wing of four solar panels on each side.',
  sources: [...soyuzTmaSources, ...soyuzSources],
  simplified:
    'Soyuz TM, TMA and TMA-M look alike from outside, because new seats and landing engines do not show. Blankets, thrusters and small antennas are left out, and the panels are turned into the plane of the drawing.',
  differs: { length: { meters: 7.48, why: 'The record has 748 m, a slip for 7.48 m.' } },
  side: soyuz({ span: 10.7, chord: 1.26, antennas: 'kurs' }),
};
