import type { Configuration, Spacecraft } from '../../../catalog/model.ts';
import { numberInWords } from '../../../words/number.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';

const fewestNumbered = 5;

/** A serial number that does not repeat the number in the name, where those of its siblings do. */
export const serialNumberRule: Rule<Spacecraft> = {
  id: 'serial-number-unlike-its-name',
  title: 'A serial number that is not the number in the name',
  explanation: `Where all other serial numbers of a configuration, ${numberInWords(fewestNumbered - 1)} or more, end with a number that stands in the name, this one should as well.`,
  checks: [
    {
      field: 'serial-number',
      find: (craft) => (oddOf(craft.configuration) === craft ? craft.serialNumber : null),
    },
  ],
};

/** The spacecraft of a configuration whose serial number alone is not in its name; null where there is none. */
const oddOf = once(({ spacecraft }: Configuration): Spacecraft | null => {
  const numbered = spacecraft.flatMap((craft) => {
    const number = /(\d+)\D*$/.exec(craft.serialNumber ?? '')?.[1];
    if (number === undefined || craft.isPlaceholder) return [];
    const inName = craft.name.match(/\d+/g) ?? [];
    return { craft, repeats: inName.some((one) => Number(one) === Number(number)) };
  });
  const [only, ...more] = numbered.filter(({ repeats }) => !repeats);
  return only && more.length === 0 && numbered.length >= fewestNumbered ? only.craft : null;
});
