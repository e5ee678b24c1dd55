import type { Configuration, Note } from '../catalog/model.ts';

/** Times that a source tells of a configuration, but that are those of other craft, by its id at Launch Library 2. */
const ofOthers: { configuration: number; time: RegExp; why: string }[] = [
  {
    configuration: 1,
    time: /\b200 days\b/i,
    why: 'That is a time docked of Soyuz decades later; the ferries listed here had batteries for two days of flight alone.',
  },
  {
    configuration: 6,
    time: /\b(two|2) years\b/i,
    why: 'Two years is told of the first Dragon; NASA asked for 210 days docked of Crew Dragon.',
  },
  {
    configuration: 7,
    time: /\b(two|2) years\b/i,
    why: 'Two years is told of the first Dragon, which a robot arm berthed.',
  },
];

/** Notes on a flight life that is known to be that of another craft; none where the source has put it right. */
export function notesOnFlightLife({ id, record }: Configuration): Note[] {
  return ofOthers
    .filter(({ configuration, time }) => configuration === id && time.test(record.flight_life ?? ''))
    .map(({ why }) => ({ rule: 'flight-life', field: 'flight-life', text: why, isDoubt: false }));
}
