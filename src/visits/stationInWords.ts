import { isDocked } from '../catalog/dockings.ts';
import type { Station } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import { dayInSentence, dayInWords, type Moment } from '../words/moment.ts';

/** Says what became of a station and how much docked there, by the date of the data. */
export function stationInWords({ founded, deorbited, dockings }: Station, date: Moment): string {
  const life = [
    founded && `founded on ${dayInSentence(founded)}`,
    deorbited && `deorbited on ${dayInSentence(deorbited)}`,
  ].filter(Boolean);
  const docked = dockings.filter(isDocked).length;
  const were = docked === 1 ? 'was' : 'were';
  return [
    `A space station${life.length > 0 ? `, ${life.join(' and ')}` : ''}.`,
    dockings.length > 0 && `${countInWords(dockings.length, 'docking')} on record.`,
    docked > 0 && `On ${dayInWords(date, 'long')}, ${countInWords(docked, 'spacecraft')} ${were} docked.`,
  ]
    .filter(Boolean)
    .join(' ');
}
