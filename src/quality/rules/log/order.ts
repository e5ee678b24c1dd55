import type { Configuration, Spacecraft } from '../../../catalog/model.ts';
import { dayInWords, isRough } from '../../../words/moment.ts';
import { numberInWords } from '../../../words/number.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';

const fewestNumbered = 5;
const percentInOrder = 85;

/** Numbered spacecraft that were launched out of the order of their numbers, where nearly all others keep it. */
export const orderRule: Rule<Spacecraft> = {
  id: 'launched-out-of-order',
  title: 'Launched out of the order of its number',
  explanation: `Where ${numberInWords(fewestNumbered)} or more spacecraft of a configuration bear the same name with a number behind it, and more than ${percentInOrder} percent were launched in the order of the numbers, those that were not are odd. Serial numbers do not count, because they tell the order of building, nor do two numbers that changed places, as plans do.`,
  checks: [
    {
      field: 'first-launch',
      find: (craft) =>
        craft.firstLaunch && outOfOrder(craft.configuration).has(craft)
          ? dayInWords(craft.firstLaunch, 'long')
          : null,
    },
  ],
};

interface Numbered {
  craft: Spacecraft;
  number: number;
  time: number;
}

const outOfOrder = once(({ spacecraft }: Configuration) => {
  const series = Map.groupBy(spacecraft.flatMap(numberedOf), ({ craft }) => seriesOf(craft.name)?.name);
  return new Set(
    [...series.values()].flatMap((all) => {
      const inOrder = longestRise(all.sort((a, b) => a.time - b.time || a.number - b.number));
      const isOrdered = all.length >= fewestNumbered && inOrder.size * 100 > all.length * percentInOrder;
      const odd = all.filter((one, index) => !inOrder.has(one) && !hasChangedPlaces(all, index));
      return isOrdered ? odd.map(({ craft }) => craft) : [];
    }),
  );
});

function numberedOf(craft: Spacecraft): Numbered[] {
  const { firstLaunch, name } = craft;
  const series = seriesOf(name);
  return series && !endsWithSerialNumber(craft) && firstLaunch && !isRough(firstLaunch)
    ? [{ craft, number: series.number, time: firstLaunch.time }]
    : [];
}

/** Whether the launch before or after it has the number that should be in its place. */
function hasChangedPlaces(all: readonly Numbered[], index: number): boolean {
  const { number } = all[index] as Numbered;
  return all[index - 1]?.number === number + 1 || all[index + 1]?.number === number - 1;
}

/** Whether a name ends with the number that the vehicle was built under, as in "Apollo Columbia CSM-107". */
function endsWithSerialNumber({ name, serialNumber }: Spacecraft): boolean {
  return serialNumber !== null && /[A-Z]/.test(serialNumber) && name.endsWith(serialNumber);
}

/** Parts "Progress M-6" into what stands before the number and the number; what is in brackets behind does not count. */
function seriesOf(name: string): { name: string; number: number } | null {
  const [, before, number] = /^(.*?)(\d+)[A-Z]?$/.exec(name.replace(/\(.*$/, '').trim()) ?? [];
  return before ? { name: before, number: Number(number) } : null;
}

/** One with the last of the longest rise that it ends. */
interface Link {
  one: Numbered;
  before: Link | undefined;
}

/** The most of a list that have rising numbers, in a time that thousands of one series take as well. */
function longestRise(all: readonly Numbered[]): Set<Numbered> {
  /** By the length of the rises that they end: in each the numbers never grow, and its last is lower than that of the next. */
  const ends: Link[][] = [];
  for (const one of all) {
    const place = placeOfFirst(ends, (links) => (links.at(-1) as Link).one.number >= one.number);
    const shorter = ends[place - 1] ?? [];
    const before = shorter[placeOfFirst(shorter, (link) => link.one.number < one.number)];
    ends[place] ??= [];
    ends[place].push({ one, before });
  }
  const rise = new Set<Numbered>();
  for (let link = ends.at(-1)?.[0]; link; link = link.before) rise.add(link.one);
  return rise;
}

/** The place of the first item that is so, in a list in which all that follow it are; the length of the list where none is. */
function placeOfFirst<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSo(items[middle] as Item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
