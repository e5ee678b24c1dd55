import type { Spacecraft } from '../../../catalog/model.ts';
import { notRecorded } from '../../../words/notRecorded.ts';
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
    'The record of a spacecraft repeats the name, type, agency and family of its configuration. They should be those that the configuration itself gives.',
  checks: [
    {
      field: 'configuration',
      find: ({ record: { spacecraft_config: carried }, configuration }) => {
        if (!carried) return null;
        const differences = parts.flatMap(({ label, say }) => {
          const [here, there] = [say(carried), say(configuration.record)];
          return here === there
            ? []
            : `${label} ${here ?? notRecorded}, of the configuration ${there ?? notRecorded}`;
        });
        return differences.join('; ') || null;
      },
    },
  ],
};
