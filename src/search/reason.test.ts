import { expect, test } from 'vitest';
import { partsOf, type Reason, reasonsFor, spellingFor } from './reason.ts';
import { row } from './reference.testkit.ts';

/** "flew “[Skylab 4]”", with what was asked for in brackets. */
const inWords = (reasons: Reason[]) => reasons.map(({ label, parts }) => `${label} ${inBrackets(parts)}`);
const inBrackets = (parts: Reason['parts']) =>
  parts.map(({ text, isAsked }) => (isAsked ? `[${text}]` : text)).join('');
const reasonsOf = (title: string, asked: string, isPartial = false) => {
  const one = row(title);
  return inWords(reasonsFor(one, asked, [title, one.whatItIs, one.serialNumber ?? ''], { isPartial }));
};

test.each([
  ['Soyuz TMA-07M', 'TMA7M', 'Soyuz [TMA-07M]'],
  ['Progress MS-22', 'progress ms-22', '[Progress MS-22]'],
  ['ATV-5 Georges Lemaître', 'lemaitre', 'ATV-5 Georges [Lemaître]'],
  ['Crew Dragon Freedom', 'freedom dragon', 'Crew [Dragon] [Freedom]'],
  ['Space Shuttle Discovery', 'disc', 'Space Shuttle [Discovery]'],
  ['Soyuz T-2', 't', 'Soyuz [T]-2'],
  ['Soyuz TM-2', 'soyuz t 2', '[Soyuz] TM-[2]'],
  ['Mercury', '', 'Mercury'],
  ['Soyuz 1', '"soyuz 1"', '[Soyuz 1]'],
  ['Soyuz 10', '"soyuz 1"', 'Soyuz 10'],
  ['First Soyuz 1 crew', '“Soyuz 1” crew “1 crew”', 'First [Soyuz 1] [crew]'],
  ['Soyuz 1', 'soyuz “soyuz 1”', '[Soyuz 1]'],
])('in "%s" the words of "%s" stand apart', (text, asked, parts) => {
  expect(inBrackets(partsOf(text, asked))).toBe(parts);
});

test.each([
  ['Apollo CSM-118', 'Skylab 4', ['flew “[Skylab 4]”']],
  ['Space Shuttle Challenger', '51L', ['flew “STS-[51-L]”']],
  ['National Aeronautics and Space Administration', 'NASA', ['also called “[NASA]”']],
  ['Crew Dragon Freedom', 'freedom spacex', ['agency: [SpaceX] (SpX)']],
  ['Shenzhou 5', 'chinese', ['from China ([Chinese])']],
  ['Crew Dragon Freedom', 'united states', ['from [United States] of America (American)']],
  ['Crew Dragon Freedom', 'freedom rendezvous', ['on its page: [rendezvous]']],
  ['Crew Dragon Freedom', 'Dragon Freedom', []],
  // It has no need to say that it is a ship.
  ['Crew Dragon Freedom', 'Dragon Freedom spacecraft', []],
  ['Progress MS-22', '452', []],
  ['Apollo CSM-118', '"Skylab 4"', ['flew “[Skylab 4]”']],
  ['Soyuz 3', '"Soyuz 1"', ['on its page: [Soyuz 1]']],
  // A short word begins one of its title, and marks none; a word that is it tells more.
  ['Soyuz TM-17', 'soyuz t 1', []],
  ['Soyuz TMA-3', 'tm 3', []],
  ['Apollo CSM-012', 'apollo 1', ['also called “[Apollo 1] (Failure before launch)”']],
  ['Crew Dragon Endeavour', 'ax-1', ['flew “Axiom Space Mission [1]”']],
  // Else it begins one of its text, which need not have it; numbers stand on all pages.
  ['Soyuz 10', 'soyuz t 1', ['on its page: [t…]']],
  ['Soyuz 3', '"t" soyuz', ['on its page: [t]']],
  ['Gemini SC3', 'gemini 8', ['on its page: [8]']],
])('%s is a result for "%s" because of %j', (title, asked, reasons) => {
  expect(reasonsOf(title, asked)).toEqual(reasons);
});

test('what only its serial number has is called that, and no other name', () => {
  const one = row('Gemini SC8');
  expect(inWords(reasonsFor(one, 'gemini 8', [one.title, one.whatItIs]))).toEqual(['serial number [8]']);
});

test('where a row has only some of the words, nothing is said of the others', () => {
  expect(reasonsOf('Soyuz MS-22', 'Soyuz MS-22 leak', true)).toEqual([]);
});

test('a letter says why only where a row must have all of the words: "a" is no reason in "How heavy is a Dragon?"', () => {
  expect(reasonsOf('Dragon C101', 'How heavy is a Dragon?', true)).toEqual([]);
});

test('of several spellings a row is found by the one that it has', () => {
  expect(spellingFor(row('Soyuz MS-22'), ['Союз', 'Soyuz'])).toBe('Soyuz');
});
