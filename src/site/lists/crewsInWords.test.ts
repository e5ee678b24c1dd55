import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../../dataset/wire/crew.ts';
import { crewsInWords } from './crewsInWords.ts';

const ahead = flight(3, { launch: { net: '2027-01-01T12:00:00Z' } });
const carried = (
  crews: Record<number, string[]>,
  areRead = true,
  flights = [flight(1), flight(2), ahead],
) => {
  const rows = Object.entries(crews).map(([id, names]) => {
    const launch_crew = names.map((name) => ({ astronaut: { id: name.length, name } }));
    return crewSchema.parse({
      id: Number(id),
      name: 'Crew',
      launch_crew,
      onboard_crew: [],
      landing_crew: [],
    });
  });
  const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', flights)], { crews: rows });
  return crewsInWords(spacecraft[0]?.flights ?? [], { areRead });
};

test('counts each person once, and nobody of a flight to come', () => {
  expect(carried({ 1: ['Ada', 'Beata'], 2: ['Ada'], 3: ['Cornelia'] })).toBe('It carried 2 people.');
});

test('says of how many flights the crew is recorded where that is not all', () => {
  expect(carried({ 1: ['Ada'] })).toBe(
    'It carried at least 1 person: the crews of 1 of its 2 flights are recorded.',
  );
  expect(carried({})).toBe('So far the crews of none of its 2 flights are recorded.');
  expect(carried({}, true, [flight(1)])).toBe('So far the crew of its flight is not recorded.');
  expect(carried({}, false)).toBeNull();
  expect(carried({ 1: [], 2: [] })).toBeNull();
});
