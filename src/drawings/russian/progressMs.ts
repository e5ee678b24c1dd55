import type { Drawing } from '../drawing.ts';
import { outside, together } from '../part.ts';
import { box } from '../parts/fittings.ts';
import { progress, progressSources } from './progress.ts';

export const progressMs: Drawing = {
  configuration: 33,
  shape:
    'A rounded cargo module with a docking probe on top, two cones with tanks where a Soyuz has its descent module, and a service module that flares at its foot, with a wing of four solar panels on each side; it has two flat antennas and a pack of tubes for small satellites at its side.',
  sources: [
    ...progressSources,
    {
      title: 'Erste Progress neuer Generation unterwegs',
      publisher: 'Der Orion',
      year: 2015,
      gives: 'the container for small satellites outside, the flat array to relay satellites',
      address: 'http://der-orion.com/launch-log/2015/1296-erste-progress-neuer-generation-unterwegs',
    },
    {
      title: 'Progress spacecraft docks with International Space Station',
      publisher: 'Russia Beyond',
      year: 2015,
      gives: 'the Kurs-NA radar in place of the former one',
      address:
        'https://www.rbth.com/news/2015/12/23/progress-spacecraft-docks-with-international-space-station_554165',
    },
  ],
  simplified:
    'Proportions of tanks and antennas are approximate; blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: progress({
    chord: 1.36,
    antennas: 'kursNa',
    isRelayed: true,
    cargo: outside(together(...[4.85, 5.15, 5.45, 5.75].map((y) => box('foil', -1.3, y, 0.5, 0.24)))),
  }),
};
