import type { Configuration, Spacecraft } from '../../../catalog/model.ts';
import { notRecorded } from '../../../words/notRecorded.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';

type Carried = NonNullable<Spacecraft['record']['spacecraft_config']>;

/** What the record of a spacecraft carries of its configuration, by what it is called. */
const parts: { label: string; say: (record: Carried) => string | null }[] = [
  { label: 'name', say: ({ name }) => name },
  { label: 'type', say: ({ type }) => type?.name ?? null },
  { label: 'agency', say: ({ agency }) => agency?.name ?? null },
  {
    label: 'family',
    say: ({ family }) =>
      (family ?? [])
        .map(({ name }) => name)
        .sort()
        .join(', ') || null,
  },
];

/** A spacecraft that carries another record of its configuration than the configuration's own. */
export const ownConfigurationRule: Rule<Spacecraft> = {
  id: 'unlike-its-configuration',
  title: 'A spacecraft that tells otherwise of its configuration',
  explanation:
    'The record of a spacecraft repeats the name, type, agency and family of its configuration. They should be those that the configuration itself gives. Where most of its spacecraft differ, it is the configuration that is odd.',
  checks: [
    {
      field: 'configuration',
      find: (craft) => (mostDiffer(craft.configuration) ? null : differencesOf(craft)),
    },
  ],
};

/** A configuration of which most of its spacecraft carry another record than its own. */
export const ownSpacecraftRule: Rule<Configuration> = {
  id: 'unlike-its-spacecraft',
  title: 'A configuration of which its spacecraft tell otherwise',
  explanation:
    'The name, type, agency and family of a configuration should be those that the records of its spacecraft repeat. Found where most of them differ.',
  checks: [
    {
      field: null,
      find: (configuration) => {
        if (!mostDiffer(configuration)) return null;
        return configuration.spacecraft.flatMap((craft) => differencesOf(craft) ?? [])[0] ?? null;
      },
    },
  ],
};

const mostDiffer = once(({ spacecraft }: Configuration) => {
  const differing = spacecraft.filter((craft) => differencesOf(craft) !== null).length;
  return differing * 2 > spacecraft.length;
});

function differencesOf({ record: { spacecraft_config: carried }, configuration }: Spacecraft): string | null {
  if (!carried) return null;
  const differences = parts.flatMap(({ label, say }) => {
    const [here, there] = [say(carried), say(configuration.record)];
    return here === there
      ? []
      : `${label} ${here ?? notRecorded} by the spacecraft, ${there ?? notRecorded} by the configuration`;
  });
  return differences.join('; ') || null;
}
