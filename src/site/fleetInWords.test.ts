import { expect, test } from 'vitest';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { fleetInWords } from './fleetInWords.ts';

const launched = (id: number, net: string, status: number | null = null) =>
  flight(id, { launch: { net, status: status && { id: status, name: 'a status' } } });
const said = (rows: object[]) => {
  const { spacecraft, edition } = catalogOf(rows);
  return fleetInWords('Soyuz', spacecraft, edition.date);
};

test('a fleet is told with the flights that failed at launch, which did not get anywhere', () => {
  const { failure } = launchStatusIds;
  expect(
    said([
      craft(1, 'Soyuz 1', [launched(1, '2025-01-01T12:00:00Z', failure)]),
      craft(2, 'Soyuz 2', [launched(2, '2025-02-01T12:00:00Z')]),
    ]),
  ).toBe(
    '2 Soyuz spacecraft flew on 2 flights, of which 1 failed at launch, from 1 January 2025 to 1 February 2025; none was in space on 24 July 2026.',
  );
  expect(said([craft(1, 'Soyuz 1', [launched(1, '2025-01-01T12:00:00Z', failure)])])).toContain(
    '1 Soyuz spacecraft flew once, and failed at launch, on 1 January 2025;',
  );
});

test('what was lost after a launch that counts as failed is told apart from what failed at launch', () => {
  const { failure } = launchStatusIds;
  const lost = craft(2, 'Soyuz 2', [launched(2, '2025-02-01T12:00:00Z', failure)]);
  const { spacecraft, edition } = catalogOf(
    [
      craft(1, 'Soyuz 1', [launched(1, '2025-01-01T12:00:00Z', failure)]),
      lost,
      craft(3, 'Soyuz 3', [launched(3, '2025-03-01T12:00:00Z')]),
    ],
    {
      losses: [
        loss(2, 'Soyuz 2', '2025-02-01', {
          date: '2025-02-03',
          phase: 'flight',
          fate: 'it spun out of control',
        }),
      ],
    },
  );
  expect(fleetInWords('Soyuz', spacecraft, edition.date)).toContain(
    '3 flights, of which 1 failed at launch and 1 was lost after the launch, from',
  );
  const alone = spacecraft.filter(({ id }) => id === 2);
  expect(fleetInWords('Soyuz', alone, edition.date)).toContain('once, and was lost after the launch, on');
});

test('in space are those of the fleet that flew, and others are told apart', () => {
  const ended = { ...launched(1, '2025-01-01T12:00:00Z'), mission_end: '2025-02-01T12:00:00Z' };
  const up = (id: number) => craft(id, `Soyuz ${id}`, [], { in_space: true });
  expect(said([craft(1, 'Soyuz 1', [ended]), up(2)])).toBe(
    '1 Soyuz spacecraft flew once, on 1 January 2025; it was not in space on 24 July 2026. 1 spacecraft without a dated launch was in space on 24 July 2026.',
  );
  expect(said([up(2), up(3)])).toBe(
    'No flight of Soyuz is recorded. 2 spacecraft without a dated launch were in space on 24 July 2026.',
  );
});

test('flights of one day are told with that day alone', () => {
  expect(
    said([1, 2].map((id) => craft(id, `Soyuz ${id}`, [launched(id, `2026-06-24T1${id}:00:00Z`)]))),
  ).toContain('flew on 2 flights, on 24 June 2026; none');
});
