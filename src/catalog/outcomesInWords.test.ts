import { expect, test } from 'vitest';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { outcomesInWords } from './outcomesInWords.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const launched = (id: number, status: number | null) =>
  flight(id, { launch: { net: '2026-01-01T12:00:00Z', status: status && { id: status, name: 'a status' } } });

test('what was lost after its launch and counts as failed is told apart', () => {
  const { failure } = launchStatusIds;
  const losses = [
    {
      ...{ id: 2, name: 'Spun', launch: '2026-01-01', date: '2026-01-05', phase: 'flight' as const },
      ...{ aboard: null, lost: null, ground: null, crew: [], document: null, fate: 'it spun' },
      source: 'https://example.org/',
    },
  ];
  const { spacecraft } = catalogOf(
    [craft(1, 'Fell', [launched(1, failure)]), craft(2, 'Spun', [launched(2, failure)])],
    { losses },
  );
  expect(outcomesInWords(spacecraft)).toBe(
    'The launches of the 2 flights: 2 failed. Of those that failed, 1 was lost after the launch, because the outcome in the source is that of the whole flight.',
  );
});

test('the outcomes of launches are counted from the flights, and what never left the ground is none of them', () => {
  const { success, failure } = launchStatusIds;
  const losses = [
    {
      ...{ id: 4, name: 'Burned', launch: '2026-01-01', date: '2026-01-01', phase: 'ground' as const },
      ...{
        aboard: null,
        lost: null,
        ground: null,
        crew: [],
        document: null,
        fate: 'it burned',
        source: 'https://example.org/',
      },
    },
  ];
  const { spacecraft } = catalogOf(
    [
      craft(1, 'Twice', [launched(1, success), launched(2, success)]),
      craft(2, 'Fell', [launched(3, failure)]),
      craft(3, 'Untold', [launched(4, null)]),
      craft(4, 'Burned', [launched(5, failure)]),
    ],
    { losses },
  );
  expect(outcomesInWords(spacecraft)).toBe(
    'The launches of the 4 flights: 2 succeeded, 1 failed, 1 not recorded. 1 flight more is listed that never left the ground.',
  );
  expect(outcomesInWords([])).toBe('');
});
