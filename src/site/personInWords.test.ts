import { expect, test } from 'vitest';
import type { Person } from '../catalog/model.ts';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { personSchema } from '../dataset/wire/person.ts';
import { personInWords } from './personInWords.ts';

const ada = [{ astronaut: { id: 1, name: 'Ada' } }];
/** Up, down or both, on a craft of its own each. */
const saidOf = (...ways: ('up' | 'down' | 'both' | 'ahead' | 'never')[]) => {
  const day = (index: number) => `${ways[index] === 'ahead' ? 2027 : 2025}-01-0${index + 1}`;
  const { people } = catalogOf(
    ways.map((_, index) =>
      craft(index + 1, `Soyuz ${index + 1}`, [
        flight(index + 1, { launch: { net: `${day(index)}T12:00:00Z` } }),
      ]),
    ),
    {
      crews: ways.map((way, index) =>
        crewSchema.parse({
          id: index + 1,
          name: 'Crew',
          onboard_crew: [],
          launch_crew: way === 'down' ? [] : ada,
          landing_crew: way === 'down' || way === 'both' ? ada : [],
        }),
      ),
      losses: ways.flatMap((way, index) => (way === 'never' ? [lossOn(index + 1, day(index))] : [])),
    },
  );
  return personInWords(people[0] as Person);
};
const lossOn = (id: number, launch: string) =>
  loss(id, `Soyuz ${id}`, launch, { aboard: '1', lost: '0', fate: 'it burned on the pad' });

test('a person is told by the launches, and by coming down on a craft of others', () => {
  expect(saidOf('both')).toBe('Ada flew on Soyuz 1 on 1 January 2025.');
  expect(saidOf('up', 'down')).toBe(
    'Ada was launched on Soyuz 1 on 1 January 2025, and came down on another craft.',
  );
  expect(saidOf('both', 'up', 'down', 'both')).toBe(
    'Ada was launched 3 times, the first time on Soyuz 1 on 1 January 2025, and came down once on another craft.',
  );
  expect(saidOf('both', 'both')).toBe('Ada was launched twice, the first time on Soyuz 1 on 1 January 2025.');
});

test('nobody has landed on a flight under way', () => {
  const said = (...crews: object[]) => {
    const ended = flight(1, { launch: { net: '2025-01-01T12:00:00Z' }, mission_end: '2025-02-01T12:00:00Z' });
    const { people } = catalogOf(
      [craft(1, 'Soyuz 1', [ended]), craft(2, 'Soyuz 2', [flight(2)], { in_space: true })],
      { crews: crews.map((row) => crewSchema.parse({ name: 'Crew', launch_crew: [], ...row })) },
    );
    return personInWords(people[0] as Person);
  };
  expect(said({ id: 2, onboard_crew: ada })).toBe(
    'Ada is in the crew of Soyuz 2; the flight up is not recorded. The flight on Soyuz 2 is under way.',
  );
  expect(said({ id: 1, launch_crew: ada }, { id: 2, landing_crew: ada })).toBe(
    'Ada flew on Soyuz 1 on 1 January 2025. The flight on Soyuz 2 is under way.',
  );
  expect(said({ id: 1, onboard_crew: ada })).toBe(
    'Ada was in the crew of Soyuz 1; the flight up is not recorded.',
  );
});

test('a person whom no crew names any more is said to be so, not left without a word', () => {
  const moment = '2026-01-01T12:00:00Z';
  const gone = { kind: 'person' as const, id: 1, name: 'Ada', removedAt: moment, lastSeen: moment };
  const wordsOf = (more: object) => {
    const { removed } = catalogOf([craft(1, 'Soyuz 1', [])], {
      tombstones: [{ ...gone, record: personSchema.parse({ id: 1, name: 'Ada', ...more }) }],
    });
    return personInWords(removed.people[0] as Person);
  };
  expect(wordsOf({})).toBe('Ada is in no crew of the catalog any more.');
  expect(wordsOf({ agency: { id: 1, name: 'European Space Agency' } })).toBe(
    'Ada of the European Space Agency is in no crew of the catalog any more.',
  );
});

test('of a person whom a crew names in orbit alone, without who was launched, no flight is recorded', () => {
  const { people } = catalogOf([craft(1, 'Soyuz 1', [flight(1)])], {
    crews: [crewSchema.parse({ id: 1, name: 'Crew', launch_crew: null, onboard_crew: ada })],
  });
  expect(people.map(personInWords)).toEqual(['No flight of Ada is recorded.']);
});

test('a flight to come is none yet, and one that never left the ground is told apart', () => {
  expect(saidOf('ahead')).toBe('Ada is in the crew of 1 flight to come.');
  expect(saidOf('down')).toBe('Ada is in a crew that landed; the flight up is not recorded.');
  expect(saidOf('both', 'never')).toBe(
    'Ada flew on Soyuz 1 on 1 January 2025. Ada was in the crew of Soyuz 2, which was never launched.',
  );
  expect(saidOf('never')).toBe('Ada was in the crew of Soyuz 1, which was never launched.');
});
