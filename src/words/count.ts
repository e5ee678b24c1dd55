import { inDigits } from './number.ts';

/** Counts things in words: "1 configuration", "46 configurations", "no families", "1,196 spacecraft". */
export function countInWords(count: number, thing: string): string {
  const words = count === 1 ? thing : pluralOf(thing);
  return `${count === 0 ? 'no' : inDigits(count)} ${words}`;
}

const plurals: Record<string, string> = { spacecraft: 'spacecraft', person: 'people', flyby: 'flybys' };

/** Several of a thing, by the rules of English: "agencies", "launches", "statuses", "days". */
export function pluralOf(thing: string): string {
  const [last = ''] = thing.split(' ').slice(-1);
  const own = plurals[last];
  if (own !== undefined) return `${thing.slice(0, thing.length - last.length)}${own}`;
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(thing) ? `${thing}es` : `${thing}s`;
}
