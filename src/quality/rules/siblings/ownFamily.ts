import type { Configuration } from '../../../catalog/model.ts';
import { notRecorded } from '../../../words/notRecorded.ts';
import type { Rule } from '../rule.ts';

type Carried = NonNullable<Configuration['record']['family']>[number];

const parts: { label: string; say: (record: Carried) => string | null }[] = [
  { label: 'name', say: ({ name }) => name },
  { label: 'manufacturer', say: ({ manufacturer }) => manufacturer?.name ?? null },
  { label: 'parent', say: ({ parent }) => parent?.name ?? null },
  { label: 'maiden flight', say: ({ maiden_flight }) => maiden_flight },
];

/** A configuration that carries another record of its family than the family's own. */
export const ownFamilyRule: Rule<Configuration> = {
  id: 'unlike-its-family',
  title: 'A configuration that tells otherwise of its family',
  explanation:
    'The record of a configuration repeats the name, manufacturer, parent and maiden flight of its families. They should be those that the families themselves give.',
  checks: [
    {
      field: 'family',
      find: ({ record, families }) => {
        const differences = (record.family ?? []).flatMap((carried) => {
          const family = families.find(({ id }) => id === carried.id);
          if (!family) return [];
          return parts.flatMap(({ label, say }) => {
            const [here, there] = [say(carried), say(family.record)];
            return here === there
              ? []
              : `${label} of ${family.name} ${here ?? notRecorded}, of the family ${there ?? notRecorded}`;
          });
        });
        return differences.join('; ') || null;
      },
    },
  ],
};
