import type { Configuration } from '../../../catalog/model.ts';
import { numberInWords } from '../../../words/number.ts';
import type { Rule } from '../rule.ts';
import { relativesOf, sameTypeAs } from './relatives.ts';

const fewestRelatives = 2;
const fewestOfType = 4;

/** A configuration unlike all others of its family or type. */
export const likenessRule: Rule<Configuration> = {
  id: 'unlike-its-siblings',
  title: 'A configuration unlike all its siblings',
  explanation: `The agency and the type should be those of the other configurations of its family where ${numberInWords(fewestRelatives)} or more agree on them, and whether it is rated for a crew should be as of the others of its type where ${numberInWords(fewestOfType)} or more agree.`,
  checks: [
    {
      field: 'agency',
      find: (one) => unlike(one, relativesOf(one), fewestRelatives, ({ agency }) => agency.name),
      note: (value) => `Its agency is not that of its siblings: ${value}.`,
    },
    {
      field: 'type',
      find: (one) => unlike(one, relativesOf(one), fewestRelatives, ({ type }) => type.name),
      note: (value) => `Its type is not that of its siblings: ${value}.`,
    },
    {
      field: 'human-rated',
      find: (one) =>
        unlike(one, sameTypeAs(one), fewestOfType, ({ record }) =>
          record.human_rated === null ? null : record.human_rated ? 'rated' : 'not rated',
        ),
      note: (value) => `It is unlike the others of its type: ${value}.`,
    },
  ],
};

/** Quotes what is true of a configuration and of none of the others, where enough of them agree on something else. */
function unlike(
  configuration: Configuration,
  others: readonly Configuration[],
  fewest: number,
  say: (configuration: Configuration) => string | null,
): string | null {
  const own = say(configuration);
  const theirs = others.flatMap((other) => say(other) ?? []);
  const [same] = theirs;
  return own !== null && theirs.length >= fewest && new Set(theirs).size === 1 && same !== own
    ? `${own}, all ${numberInWords(theirs.length)} others ${same}`
    : null;
}
