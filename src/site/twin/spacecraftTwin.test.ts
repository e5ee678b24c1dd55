import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import type { Spacecraft } from '../../catalog/model.ts';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { summaryOf } from '../summary.ts';
import { spacecraftTwin } from './spacecraftTwin.ts';

const addressOf = (path: string) => `https://catalog.example.org${path}`;
const catalog = composeCatalog(readDataSet(frozenEdition));
const { edition } = catalog;
const twinOf = (name: string) => {
  const found = catalog.spacecraft.find((one) => one.name === name) as Spacecraft;
  return { craft: found, twin: spacecraftTwin(found, { edition, addressOf }) };
};

test('says what the page says: summary, figures with ranks, flights, notes', () => {
  const { craft: progress, twin } = twinOf('Progress M-6');
  expect(twin).toContain(`# Progress M-6\n\n${summaryOf(progress, edition.date)}\n`);
  expect(twin).toContain(
    '- Configuration: [Progress-M](https://catalog.example.org/configurations/progress-m/)',
  );
  expect(twin).toContain('| Time in space | 60 days 3 hours | 49th of 68 | 302nd of 527 recorded |');
  expect(twin).toMatch(/^\| 1 \| Progress M-6 \| .* \| 14 Jan 1991 14:50 \| .* \| 60 days 3 hours \|$/m);
  expect(twin).toContain('- JSON: <https://catalog.example.org/api/v1/spacecraft/progress-m-6.json>');
});

test('names who died aboard, where the sentence on the loss does not', () => {
  expect(twinOf('Space Shuttle Challenger').twin).toMatch(
    /its crew of seven died\.(?: [^\n]*)? Those who died: Dick Scobee, .*, Christa McAuliffe\.\n/,
  );
  const [summary = ''] = twinOf('Soyuz 11').twin.match(/^Soyuz 11.*$/m) ?? [];
  expect(summary.match(/Patsayev/g)).toHaveLength(1);
});

test('says of a flight that never left the ground that it is but listed', () => {
  const { twin } = twinOf('Apollo CSM-012');
  expect(twin).toContain('| Flights | 1 (listed, never launched) |');
  expect(twin).toContain('| Flights ended | 1 (listed, never launched) |');
  expect(twinOf('Progress M-6').twin).toContain('| Flights | 1 |');
});

test('says beside a fact and a figure what the page says beside it', () => {
  expect(twinOf('Kosmos 382').twin).toContain(
    '- In space: no (its mission is over, but what was left of it may still be up)',
  );
  const docked = flight(1, {
    destination: 'ISS',
    docking_events: [{ docking: '2026-01-02T12:00:00Z', departure: '2026-01-04T12:00:00Z' }],
  });
  const small = catalogOf([craft(1, 'A', [docked])]);
  expect(spacecraftTwin(small.spacecraft[0] as Spacecraft, { edition: small.edition, addressOf })).toContain(
    '| Time docked | 2 days (from the docking of its log) |',
  );
});

test('leaves out a fact that is none of a craft', () => {
  expect(twinOf('Progress M-6').twin).not.toContain('Launched with');
  const launch = { id: 'one', net: '2026-01-01T12:00:00Z' };
  const small = catalogOf([craft(1, 'A', [flight(1, { launch })]), craft(2, 'B', [flight(2, { launch })])]);
  expect(spacecraftTwin(small.spacecraft[0] as Spacecraft, { edition: small.edition, addressOf })).toContain(
    '- Launched with: [B](https://catalog.example.org/spacecraft/b/)',
  );
});

test('leaves out the columns that no flight has a value for', () => {
  expect(twinOf('Progress M-6').twin).not.toContain('Turnaround');
  expect(twinOf('Space Shuttle Columbia').twin).toContain('Turnaround |');
});

test('quotes the description, which cannot leave its quotation', () => {
  const description = 'A ship.\n\n# Not a heading\n- [not a link](javascript:alert(1))';
  const small = catalogOf([craft(1, 'A', [flight(2)], { description })]);
  const twin = spacecraftTwin(small.spacecraft[0] as Spacecraft, { edition: small.edition, addressOf });
  expect(twin).toContain(
    'In the words of Launch Library 2:\n\n> A ship.\n>\n> \\# Not a heading\n>\n> \\- \\[not a link\\](javascript:alert(1))\n',
  );
});

test('says of a craft without flights that it has none', () => {
  const small = catalogOf([craft(1, 'A | B', [])]);
  const twin = spacecraftTwin(small.spacecraft[0] as Spacecraft, { edition: small.edition, addressOf });
  expect(twin).toContain('# A \\| B\n');
  expect(twin).toContain('## Flights\n\nNo flight is recorded.\n');
});
