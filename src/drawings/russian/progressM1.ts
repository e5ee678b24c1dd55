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
      title: 'Russia’s Progress cargo ship, curriculum vitae',
      publisher: 'Anatoly Zak, Sen',
      year: 2015,
      gives: 'twelve tanks of gas outside around the neck between cargo and propellant',
      address: 'http://sen.com/blogs/anatoly-zak/progress-curriculum-vitae',
    },
    {
      title: 'Progress-M1',
      publisher: 'Gunter’s Space Page',
      gives: 'order of the modules',
      address: 'https://space.skyrocket.de/doc_sdat/progress-m1.htm',
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
