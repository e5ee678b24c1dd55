import type { Configuration } from '../../../catalog/model.ts';
import { once } from '../../../words/once.ts';

/** The other configurations of the families of a configuration. */
export const relativesOf = once((configuration: Configuration): Configuration[] => [
  ...new Set(
    configuration.families
      .flatMap(({ configurations }) => configurations)
      .filter((other) => other !== configuration),
  ),
]);

/** The other configurations of the type of a configuration. */
export const sameTypeAs = once((configuration: Configuration): Configuration[] =>
  configuration.type.configurations.filter((other) => other !== configuration),
);
