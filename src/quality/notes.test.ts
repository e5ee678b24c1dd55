import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { type DataSet, embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { doubtsOf, figureOfNote } from './notes.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = composeCatalog(dataSet);
const notesOf = (name: string) => catalog.spacecraft.find((craft) => craft.name === name)?.notes;
const notesOfConfiguration = (name: string) =>
  catalog.configurations.find((configuration) => configuration.name === name)?.notes;

/** The notes of Progress M-6 once its record was changed. */
function notesAfter(change: Partial<DataSet['spacecraft'][number]>) {
  const spacecraft = dataSet.spacecraft.map((record) =>
    record.id === 367 ? { ...record, ...change } : record,
  );
  return composeCatalog({ ...dataSet, spacecraft }).spacecraft.find(({ id }) => id === 367)?.notes;
}

describe('a note', () => {
  test('carries its rule and says whether its figure can be relied on', () => {
    expect(notesOf('Apollo CSM-012')).toContainEqual({
      rule: 'zero-though-flown',
      field: 'time-in-space',
      text: 'This edition gives a time of zero, which also stands for no figure.',
      isDoubt: true,
    });
    expect(notesOf('Progress M-12M')).toContainEqual({
      rule: 'launch-at-midnight',
      field: 'flights',
      text: 'This edition gives a launch at 00:00:00 UTC, so only its day is taken as known.',
      isDoubt: false,
    });
  });

  test('says of a configuration in use that none of its spacecraft is', () => {
    const use = { rule: 'in-use-without-spacecraft', field: 'in-use', isDoubt: false };
    expect(notesOfConfiguration('SpaceShipTwo')).toContainEqual({
      ...use,
      text: 'Every spacecraft listed is retired or destroyed.',
    });
    expect(notesOfConfiguration('Soyuz MS')).not.toContainEqual(expect.objectContaining(use));
  });

  test('is made of a time that cannot be', () => {
    expect(notesAfter({ time_docked: 'P61D' })).toContainEqual({
      rule: 'docked-longer-than-in-space',
      field: 'docked-share',
      text: 'This edition has it docked longer than in space, so no share is given.',
      isDoubt: true,
    });
    const negative = notesAfter({ time_in_space: '-PT38M' });
    expect(negative).toContainEqual({
      rule: 'negative-duration',
      field: 'time-in-space',
      text: 'This edition gives -PT38M, which is less than nothing.',
      isDoubt: true,
    });
    expect(negative?.map(({ field }) => field)).not.toContain('docked-share');
  });

  test('is made of a configuration whose figures cannot be right', () => {
    expect(notesOfConfiguration('Gemini')).toEqual([]);
    expect(notesOfConfiguration('Orion')).toEqual([
      {
        rule: 'other-maiden-flight',
        field: 'maiden-flight',
        text: 'The first launch listed here is of 5 December 2014.',
        isDoubt: true,
      },
      {
        rule: 'flew-longer-than-its-flight-life',
        field: 'flight-life',
        text: 'Orion 002 flew longer, for 25 days 10 hours.',
        isDoubt: false,
      },
    ]);
    expect(notesOfConfiguration('Soyuz TMA')).toEqual([
      {
        rule: 'implausible-dimension',
        field: 'length',
        text: 'This edition gives a length of 748 m, which cannot be right.',
        isDoubt: true,
      },
    ]);
  });

  test('is called by its figure, if it is about one', () => {
    expect((['docked-share', 'length', null] as const).map((field) => figureOfNote({ field }))).toEqual([
      'Docked share',
      'Length',
      null,
    ]);
  });
});

test('a note says that a time is shown no finer only where it is shown no finer', () => {
  const isCutOff = ({ text }: { text: string }) => text.includes('is known to the minute, so its time');
  const once = catalog.spacecraft.filter(({ flights }) => flights?.length === 1);
  const cutOff = once.filter(({ notes }) => notes.some(isCutOff));
  expect(cutOff.map(({ name }) => name)).toContain('Soyuz TMA-1');
  for (const { name, flights } of cutOff) expect(flights?.[0]?.precision, name).toBe('minute');
  // Their ends have seconds, though the edition has them down as known to the minute.
  for (const name of ['Crew Dragon C205', 'Mercury No.7', 'Gemini SC2'])
    expect(notesOf(name)?.some(isCutOff), name).toBe(false);
  expect(notesOf('Crew Dragon Endeavour')?.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('at least in part'),
  );
  for (const name of ['Mercury No.2', 'RSS First Step', 'Space Shuttle Challenger']) {
    const flights = catalog.spacecraft.find((craft) => craft.name === name)?.flights;
    expect(flights?.some(({ end, precision }) => end && precision === 'second')).toBe(true);
    expect(notesOf(name)?.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/at least in part; those times are shown no finer\.$/),
    );
  }
});

test('a time that a remark of the edition says cannot be right is in doubt and has no rank', () => {
  const shipped = composeCatalog(readDataSet(embeddedEdition));
  const craft = shipped.spacecraft.find(({ name }) => name === 'Soyuz 7K-LOK No.2');
  expect(craft?.notes).toContainEqual({
    rule: 'provenance',
    field: 'time-in-space',
    text: 'The N1 broke up 107 seconds after lift-off, so the end and the time in space that LL2 gives cannot be right.',
    isDoubt: true,
  });
  expect(craft?.ranks['time-in-space']).toBeUndefined();
  expect(craft?.unranked['time-in-space']).toBe('the figure is in doubt');
});

test('the doubts of the edition are counted, and the notes of the rules are not among them', () => {
  const doubts = doubtsOf(catalog);
  const text = 'The description tells the normal use of such ships; it was not checked for this one.';
  expect(doubts.find((doubt) => doubt.text === text)?.spacecraft).toHaveLength(133);
  expect(doubts[0]?.spacecraft.length).toBe(467);
  expect(doubts.some((doubt) => doubt.text.includes('a time of zero'))).toBe(false);
});

test('a craft that is filed under another design has that beside its configuration, and a longer version beside its length', () => {
  const { spacecraft } = composeCatalog(readDataSet(embeddedEdition));
  const filed = spacecraft.flatMap(({ name, notes }) =>
    notes.filter(({ text }) => text.startsWith('LL2 files it')).map(({ field }) => [name, field]),
  );
  expect(filed).toContainEqual(['Soyuz T-10-1', 'configuration']);
  expect(filed).toContainEqual(['Cygnus CRS NG-24 (S.S. Steven R. Nagel)', 'length']);
});
