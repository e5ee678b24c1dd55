import type { Configuration, Entry, Family, Spacecraft } from '../catalog/model.ts';
import { configurationRules } from './rules/configurations.ts';
import { descriptionRule } from './rules/descriptions.ts';
import { durationRules } from './rules/durations.ts';
import { familyRules } from './rules/families.ts';
import { flightLifeRule } from './rules/flightLife.ts';
import { flightRules } from './rules/flights.ts';
import { impossibleDateRule, impossibleFamilyRule, impossibleMaidenRule } from './rules/impossibleDates.ts';
import { labelRules, nameRules } from './rules/labels.ts';
import { captiveCarryRule } from './rules/log/captiveCarries.ts';
import { destinationRules } from './rules/log/destinations.ts';
import { dockingRule } from './rules/log/dockings.ts';
import { flightDurationRule } from './rules/log/durations.ts';
import { flightIdRule } from './rules/log/flightIds.ts';
import { landingRule } from './rules/log/landings.ts';
import { missionEndsRule } from './rules/log/missionEnds.ts';
import { missionRule } from './rules/log/missions.ts';
import { orderRule } from './rules/log/order.ts';
import { rocketRule } from './rules/log/rockets.ts';
import { sharedLaunchRule } from './rules/log/sharedLaunches.ts';
import { turnaroundRule } from './rules/log/turnarounds.ts';
import { placeholderRule } from './rules/placeholders.ts';
import type { Rule } from './rules/rule.ts';
import { likenessRule } from './rules/siblings/likeness.ts';
import { ownConfigurationRule, ownSpacecraftRule } from './rules/siblings/ownConfiguration.ts';
import { ownFamilyRule } from './rules/siblings/ownFamily.ts';
import { serialNumberRule } from './rules/siblings/serialNumbers.ts';
import { sizeRule } from './rules/siblings/sizes.ts';
import { spanRule } from './rules/siblings/spans.ts';
import { statusRule } from './rules/statuses.ts';
import { familyTallyRule, tallyRules } from './rules/tallies.ts';
import { useRules } from './rules/use.ts';

/** Every rule, by what it looks at. */
export const rules = {
  spacecraft: [
    ...durationRules,
    spanRule,
    impossibleDateRule,
    ...flightRules,
    captiveCarryRule,
    missionEndsRule,
    flightDurationRule,
    turnaroundRule,
    ...destinationRules,
    missionRule,
    sharedLaunchRule,
    rocketRule,
    flightIdRule,
    landingRule,
    dockingRule,
    statusRule,
    orderRule,
    placeholderRule,
    ...labelRules,
    serialNumberRule,
    descriptionRule,
    ownConfigurationRule,
  ] satisfies Rule<Spacecraft>[],
  configuration: [
    ...configurationRules,
    sizeRule,
    flightLifeRule,
    likenessRule,
    ownSpacecraftRule,
    ownFamilyRule,
    ...useRules,
    ...tallyRules,
    impossibleMaidenRule,
  ] satisfies Rule<Configuration>[],
  family: [...familyRules, familyTallyRule, impossibleFamilyRule] satisfies Rule<Family>[],
  any: nameRules satisfies Rule<Entry>[],
};
