import type { Configuration, Spacecraft } from '../../../catalog/model.ts';
import { durationInWords } from '../../../words/duration.ts';
import { numberInWords } from '../../../words/number.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';

const fewestTimes = 12;

/** The spacecraft of a configuration whose time in space is known, the longest first. */
const byTime = once(({ spacecraft }: Configuration) =>
  spacecraft
    .flatMap((craft) => (craft.timeInSpace && !craft.isPlaceholder ? { craft, time: craft.timeInSpace } : []))
    .sort((a, b) => b.time.seconds - a.time.seconds),
);

/** A time in space unlike that of any sibling. */
export const spanRule: Rule<Spacecraft> = {
  id: 'time-beyond-its-siblings',
  title: 'A time in space beyond that of any sibling',
  explanation: `More than twice the longest of its siblings, in a configuration with ${numberInWords(fewestTimes)} times in space or more.`,
  checks: [
    {
      field: 'time-in-space',
      find: (craft) => {
        const [longest, next] = byTime(craft.configuration);
        return craft === longest?.craft &&
          next &&
          byTime(craft.configuration).length >= fewestTimes &&
          longest.time.seconds > 2 * next.time.seconds
          ? `${durationInWords(longest.time)}, the next longest ${durationInWords(next.time)}`
          : null;
      },
      note: (value) => `No other of its configuration comes near this time: ${value}.`,
    },
  ],
};
