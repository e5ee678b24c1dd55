import type { Configuration } from '../../../catalog/model.ts';
import { inDigits, numberInWords } from '../../../words/number.ts';
import { doubtOf } from '../dimensions.ts';
import type { Check, Rule } from '../rule.ts';
import { relativesOf, sameTypeAs } from './relatives.ts';

const timesItsFamily = 1.3;
// What counts as one size: the lengths of a Cygnus and of the next larger one differ by more.
const timesEachOther = 1.1;
const timesItsType = 1.5;
const fewestOfType = 3;

const sizes: {
  field: string;
  unit: string;
  isOfFamily: boolean;
  /** Null for nothing at all too, because no size is so many times that. */
  of: (one: Configuration) => number | null;
}[] = [
  { field: 'length', unit: ' m', isOfFamily: true, of: ({ record }) => plausible('length', record) },
  { field: 'diameter', unit: ' m', isOfFamily: true, of: ({ record }) => plausible('diameter', record) },
  { field: 'crew-capacity', unit: '', isOfFamily: true, of: ({ record }) => record.crew_capacity || null },
  // The payloads of a family grow from one version to the next.
  {
    field: 'payload-capacity',
    unit: ' kg',
    isOfFamily: false,
    of: ({ record }) => record.payload_capacity || null,
  },
];

/** A length, a diameter or a crew unlike those of the family, or one of them or a payload far beyond those of the type. */
export const sizeRule: Rule<Configuration> = {
  id: 'size-unlike-its-siblings',
  title: 'A size unlike that of its siblings',
  explanation: `A length, a diameter or a crew that differs by a factor of ${timesItsFamily} or more from those of its family, where these agree within a factor of ${timesEachOther}; or one of them, or a payload, that is ${timesItsType} times the next largest of its type, of which ${numberInWords(fewestOfType)} or more others are known. It may be the size of a stack or of another version. Sizes that cannot be right at all are found above.`,
  checks: sizes.map(({ field, unit, isOfFamily, of }): Check<Configuration> => {
    const sizesOf = (all: readonly Configuration[]) => all.flatMap((one) => of(one) ?? []);
    return {
      field,
      find: (configuration) => {
        const size = of(configuration);
        if (size === null) return null;
        const relatives = isOfFamily ? sizesOf(relativesOf(configuration)) : [];
        const [least, most] = [Math.min(...relatives), Math.max(...relatives)];
        const isUnlike = size >= timesItsFamily * most || size * timesItsFamily <= least;
        if (relatives.length > 0 && most <= timesEachOther * least && isUnlike)
          return `${say(size)}${unit}, its family ${least === most ? say(least) : `${say(least)} to ${say(most)}`}${unit}`;
        const ofType = sizesOf(sameTypeAs(configuration));
        const largest = Math.max(...ofType);
        return ofType.length >= fewestOfType && size >= timesItsType * largest
          ? `${say(size)}${unit}, the next largest ${configuration.type.name} ${say(largest)}${unit}`
          : null;
      },
    };
  }),
};

function say(size: number): string {
  return inDigits(size);
}

/** Meters, but for a figure that another rule finds. */
function plausible(dimension: 'length' | 'diameter', record: Configuration['record']): number | null {
  if (doubtOf(dimension, record) !== null) return null;
  return dimension === 'length' ? record.height : record.diameter;
}
