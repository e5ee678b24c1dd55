import { vehiclesOf } from '../../catalog/counts.ts';
import type { Configuration, Entry, Spacecraft, Status } from '../../catalog/model.ts';
import { statusIds } from '../../dataset/wire/ids.ts';
import { countInWords } from '../../words/count.ts';
import { numberInWords } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import { missing, type Rule } from './rule.ts';

const mostOfSingleUse = 2;

/** The spacecraft of a configuration by the serial numbers that are known, without placeholders. */
const bearersOf = once(({ spacecraft }: Configuration) =>
  Map.groupBy(vehiclesOf(spacecraft), ({ serialNumber }) => serialNumber),
);

/** What is odd about the serial number and the status of a spacecraft. */
export const labelRules: Rule<Spacecraft>[] = [
  {
    id: 'no-serial-number',
    title: 'No serial number',
    explanation:
      'Every vehicle was built under some number, but these records do not say which. Placeholders do not count: they stand for no one vehicle.',
    checks: [
      {
        field: 'serial-number',
        find: ({ serialNumberGiven, isPlaceholder }) =>
          serialNumberGiven === null && !isPlaceholder ? missing : null,
      },
    ],
  },
  {
    id: 'serial-number-to-come',
    title: 'A serial number that is none',
    explanation:
      'Words such as “TBD” or “unknown” where a number should be. Placeholders do not count, nor do vehicles that have not flown: which one it will be is still to come.',
    checks: [
      {
        field: 'serial-number',
        find: ({ serialNumber, serialNumberGiven, isPlaceholder, flightsCount }) =>
          serialNumber === null && !isPlaceholder && flightsCount !== 0 ? serialNumberGiven : null,
      },
    ],
  },
  {
    id: 'shared-serial-number',
    title: 'A serial number on two spacecraft',
    explanation: 'Within one configuration a serial number should tell one vehicle from all others.',
    checks: [
      {
        field: 'serial-number',
        find: ({ serialNumber, configuration, isPlaceholder }) => {
          const bearers = bearersOf(configuration).get(serialNumber) ?? [];
          return serialNumber !== null && !isPlaceholder && bearers.length > 1 ? serialNumber : null;
        },
      },
    ],
  },
  {
    id: 'single-use-flown-again',
    title: 'For a single use, but flown again and again',
    explanation: `More than ${numberInWords(mostOfSingleUse)} flights of a spacecraft that is down for a single use. Two are not too many: a Lunar Module flew down and up, and a capsule may have flown a test before.`,
    checks: [
      {
        field: 'status',
        find: ({ status, flightsCount }) =>
          status.id === statusIds.singleUse && (flightsCount ?? 0) > mostOfSingleUse
            ? `${status.name}, ${countInWords(flightsCount ?? 0, 'flight')}`
            : null,
      },
    ],
  },
  {
    id: 'status-contradicts',
    title: 'A status that contradicts the flights',
    explanation: `Retired or Destroyed, though in space; or Active, though every flight has ended and no spacecraft of the configuration is one for many flights: none has more than ${numberInWords(mostOfSingleUse)} flights, and none with so many is still active.`,
    checks: [
      {
        field: null,
        find: ({ status, inSpace, flightsCount, missionEndsCount, configuration }) => {
          if (inSpace) return isOutOfUse(status) ? `${status.name}, in space` : null;
          if (
            inSpace === null ||
            status.id !== statusIds.active ||
            !flightsCount ||
            flightsCount !== missionEndsCount
          )
            return null;
          const isReused = configuration.spacecraft.some(
            ({ flightsCount: flights, status: { id } }) =>
              (flights ?? 0) > (id === statusIds.active ? 1 : mostOfSingleUse),
          );
          return isReused
            ? null
            : `${status.name}, not in space, ${countInWords(flightsCount, 'flight')} ended`;
        },
      },
    ],
  },
];

/** What is odd about the name of an entry of any kind. */
export const nameRules: Rule<Entry>[] = [
  {
    id: 'duplicate-names',
    title: 'A name that two records share',
    explanation:
      'Entries of one kind should have names of their own. Titles here add the LL2 id to tell them apart, or what else does where it is not known.',
    checks: [{ field: 'name', find: ({ name, title }) => (title === name ? null : name) }],
  },
];

/** Whether a status says that a spacecraft will not fly again. */
export function isOutOfUse({ id }: Status): boolean {
  return id === statusIds.retired || id === statusIds.destroyed;
}
