import type { Configuration, Entry, Family, Spacecraft } from '../catalog/model.ts';
import { configurationRules } from './rules/configurations.ts';
import { durationRules } from './rules/durations.ts';
import { familyRules } from './rules/families.ts';
import { flightRules } from './rules/flights.ts';
import { labelRules, nameRules } from './rules/labels.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule, by what it looks at. */
export const rules = {
  spacecraft: [...durationRules, ...flightRules, ...labelRules] satisfies Rule<Spacecraft>[],
  configuration: configurationRules satisfies Rule<Configuration>[],
  family: familyRules satisfies Rule<Family>[],
  any: nameRules satisfies Rule<Entry>[],
};
