import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { port } from '../parts/fittings.ts';
import { progress, progressSources } from './progress.ts';

export const progressM1: Drawing = {
  configuration: 36,
  shape:
    'A Progress with a collar of twelve gas tanks, drawn as balls, around its neck: a rounded cargo module with a docking probe, cones with tanks, and a flaring service module with a wing of four solar panels on each side.',
  sources: [
    ...progressSources,
    {
      title: 'Anatoly Zak, Sen, 2015',
      gives: 'twelve tanks of gas outside around the neck between cargo and propellant',
    },
  ],
  simplified:
    'Proportions of tanks and antennas are approximate; blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: progress({
    chord: 1.26,
    antennas: 'kurs',
    cargo: together(...[0.95, 0.6, 0.2].map((x) => pair(port(x, 4, 0.62, 'foil')))),
  }),
};
