import { inSpaceOf, launchedOf } from '../catalog/counts.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { inOrder } from '../fields/orders.ts';
import { durationInWords } from '../words/duration.ts';
import { decadeOf } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { type HullStrip, tallestOf, ticksOf } from './hullStrip.ts';

/** The spacecraft that were first launched in one decade, one tick each, in order of launch. */
export interface DecadeStrip extends Pick<HullStrip, 'ticks' | 'longest'> {
  /** "1960s". */
  decade: string;
  /** All of the decade, in order of first launch. */
  spacecraft: readonly Spacecraft[];
  /** How many that follow each other share a tick, on all strips alike: the one that was in space longest stands for them. */
  shared: number;
}

/** The ticks of a strip that an eye and a finger tell apart. A strip of more would grow with the catalog, and the page with it. */
const mostTicks = 320;

/** All spacecraft that were launched, in a known decade, on strips of one scale, decade after decade. */
export function decadeStripsOf(spacecraft: readonly Spacecraft[]): DecadeStrip[] {
  const longest = tallestOf(spacecraft);
  const launched = inOrder(launchedOf(spacecraft), 'first-launch', 'asc');
  const decades = Map.groupBy(launched, ({ firstLaunch }) => firstLaunch && decadeOf(firstLaunch));
  decades.delete(null);
  const shared = Math.ceil(Math.max(0, ...[...decades.values()].map(({ length }) => length)) / mostTicks);
  return [...decades].map(([begin, craft]) => {
    const shown = inGroups(craft, shared).map((group) => tallestOf(group) ?? group[0]);
    return { decade: `${begin}s`, spacecraft: craft, shared, ticks: ticksOf(shown), longest };
  });
}

/** "98 first launched in the 2020s; longest in space 868 days 14 hours (Crew Dragon Endeavour); 9 in space." */
export function decadeStripInWords({ decade, spacecraft }: DecadeStrip): string {
  const longest = tallestOf(spacecraft);
  const inSpace = inSpaceOf(spacecraft).length;
  const parts = [
    `${inDigits(spacecraft.length)} first launched in the ${decade}`,
    longest?.timeInSpace && `longest in space ${durationInWords(longest.timeInSpace)} (${longest.name})`,
    inSpace > 0 && `${inDigits(inSpace)} in space`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function inGroups<Item>(items: readonly Item[], size: number): [Item, ...Item[]][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size) as [Item, ...Item[]]);
}
