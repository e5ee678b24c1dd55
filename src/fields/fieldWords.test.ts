import { describe, expect, test } from 'vitest';
import { fieldsInWords } from './fieldWords.ts';

const say = (field: string, from: string | number | boolean | null, to: typeof from) =>
  Object.values(fieldsInWords([{ field, from, to }])[0] ?? {});

describe('a changed field is told in the words of its page', () => {
  test.each([
    ['time_in_space', 'P60DT3H16M59S', 'P61D', ['Time in space', '60 days 3 hours', '61 days']],
    ['maiden_flight', null, '2015-12-21', ['Maiden flight', null, '21 December 2015']],
    ['height', 748, 7.48, ['Length', '748 m', '7.48 m']],
    ['payload_capacity', 2400, null, ['Payload capacity', '2,400 kg', null]],
    ['in_space', true, false, ['In space', 'yes', 'no']],
    ['status', 'Active', 'Retired', ['Status', 'Active', 'Retired']],
    ['founding_year', 1958, 2002, ['Founded', '1958', '2002']],
    ['serial_number', '', ' 205 ', ['Serial number', null, '205']],
    ['spacecraft', 'Soyuz', 'Soyuz, Soyuz MS', ['Configurations', 'Soyuz', 'Soyuz, Soyuz MS']],
  ])('%s', (field, from, to, words) => {
    expect(say(field, from, to)).toEqual(words);
  });

  test('a field that the catalog has no words for goes by its own', () => {
    expect(say('logo.license.name', 'CC0', 'Unknown')).toEqual(['Logo license name', 'CC0', 'Unknown']);
    expect(say('constructor', 1, 2)).toEqual(['Constructor', '1', '2']);
  });

  test('a value that is none of its field stands as it is', () => {
    expect(say('time_in_space', 'a while', 'P1D')).toEqual(['Time in space', 'a while', '1 day']);
    expect(say('maiden_flight', 'soon', '2015-12-21')).toEqual(['Maiden flight', 'soon', '21 December 2015']);
  });

  test('a change too small for the words is told as the source writes it', () => {
    expect(say('time_in_space', 'P60DT3H1S', 'P60DT3H2S')).toEqual([
      'Time in space',
      '"P60DT3H1S"',
      '"P60DT3H2S"',
    ]);
    expect(say('description', 'Cargo', 'Cargo ')).toEqual(['Description', '"Cargo"', '"Cargo "']);
  });
});

describe('a flight', () => {
  test('that came is listed, by the mission it brings along, and without its number', () => {
    const changed = [
      { field: 'flights.7.id', from: null, to: 7 },
      { field: 'flights.7.destination', from: null, to: 'Mir' },
      { field: 'flights.7.launch.name', from: null, to: 'Soyuz-U2 | Progress M-6' },
      { field: 'flights.7.launch.net', from: null, to: '1991-01-14T14:50:27Z' },
    ];
    expect(fieldsInWords(changed)).toEqual([
      { label: 'Flight Progress M-6', from: 'not listed', to: 'listed' },
      { label: 'Flight Progress M-6: destination', from: null, to: 'Mir' },
      { label: 'Flight Progress M-6: name of the launch', from: null, to: 'Soyuz-U2 | Progress M-6' },
      { label: 'Flight Progress M-6: launch', from: null, to: '14 January 1991, 14:50 UTC' },
    ]);
  });

  test('is named as the catalog has it, its launch at midnight by the day only', () => {
    const changed = [{ field: 'flights.7.launch.net', from: null, to: '2027-03-01T00:00:00Z' }];
    expect(fieldsInWords(changed, new Map([['7', 'Artemis III']]))).toEqual([
      { label: 'Flight Artemis III: launch', from: null, to: '1 March 2027' },
    ]);
    expect(fieldsInWords(changed)[0]?.label).toBe('Flight 7: launch');
  });
});
