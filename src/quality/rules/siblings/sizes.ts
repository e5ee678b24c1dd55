import type { Configuration } from '../../../catalog/model.ts';
import { numberInWords } from '../../../words/number.ts';
import { doubtOf } from '../dimensions.ts';
import type { Check, Rule } from '../rule.ts';
import { relativesOf, sameTypeAs } from './relatives.ts';

const timesItsFamily = 1.3;
// What counts as one size: the lengths of a Cygnus and of the next larger one differ by more.
const timesEachOther = 1.1;
const timesItsType = 1.5;
const fewestOfType = 3;

const dimensions = [
  { field: 'length', metersOf: ({ record }: Configuration) => record.height },
  { field: 'diameter', metersOf: ({ record }: Configuration) => record.diameter },
] as const;

/** A length or a diameter unlike those of the family, or far beyond those of the type. */
export const sizeRule: Rule<Configuration> = {
  id: 'size-unlike-its-siblings',
  title: 'A size unlike that of its siblings',
  explanation: `A length or a diameter that differs by a factor of ${timesItsFamily} or more from those of its family, where these agree within a factor of ${timesEachOther}; or that is ${timesItsType} times the next largest of its type, of which ${numberInWords(fewestOfType)} or more others are known. It may be the size of a stack or of another version. Sizes that cannot be right at all are found above.`,
  checks: dimensions.map(({ field, metersOf }): Check<Configuration> => {
    const sizesOf = (all: readonly Configuration[]) =>
      all.flatMap((one) => (doubtOf(field, one.record) === null ? (metersOf(one) ?? []) : []));
    return {
      field,
      find: (configuration) => {
        const meters = metersOf(configuration);
        if (meters === null || doubtOf(field, configuration.record) !== null) return null;
        const relatives = sizesOf(relativesOf(configuration));
        const [least, most] = [Math.min(...relatives), Math.max(...relatives)];
        const isUnlike = meters >= timesItsFamily * most || meters * timesItsFamily <= least;
        if (relatives.length > 0 && most <= timesEachOther * least && isUnlike)
          return `${meters} m, its family ${least === most ? least : `${least} to ${most}`} m`;
        const largest = Math.max(...sizesOf(sameTypeAs(configuration)));
        return sizesOf(sameTypeAs(configuration)).length >= fewestOfType && meters >= timesItsType * largest
          ? `${meters} m, the next largest ${configuration.type.name} ${largest} m`
          : null;
      },
    };
  }),
};
