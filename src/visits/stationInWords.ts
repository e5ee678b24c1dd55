import { isDocked } from '../catalog/dockings.ts';
import type { Station } from '../catalog/model.ts';
import { isInOrbit } from '../catalog/stations.ts';
import { countInWords } from '../words/count.ts';
import { dayInSentence, dayInWords, type Moment } from '../words/moment.ts';

/** Says what became of a station, how much docked there, and what and who is there by the date of the data. */
export function stationInWords(station: Station, date: Moment): string {
  const { founded, deorbited, dockings, record } = station;
  const isThere = isInOrbit(station, date);
  const life = [
    founded && `founded on ${dayInSentence(founded)}`,
    deorbited && `${isThere ? 'to be ' : ''}deorbited on ${dayInSentence(deorbited)}`,
  ].filter(Boolean);
  const docked = dockings.filter(isDocked).length;
  const crew = isThere ? (record.onboard_crew ?? 0) : 0;
  const there = [
    docked > 0 && `${countInWords(docked, 'spacecraft')} ${docked === 1 ? 'was' : 'were'} docked`,
    crew > 0 && `${countInWords(crew, 'person')} ${crew === 1 ? 'was' : 'were'} aboard`,
  ].filter(Boolean);
  return [
    `A space station${life.length > 0 ? `, ${life.join(' and ')}` : ''}.`,
    dockings.length > 0 && `${countInWords(dockings.length, 'docking')} on record.`,
    there.length > 0 && `On ${dayInWords(date, 'long')}, ${there.join(' and ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
