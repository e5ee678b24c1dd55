import { inSpaceOf, launchedOf } from '../catalog/counts.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { inOrder } from '../fields/orders.ts';
import { durationInWords } from '../words/duration.ts';
import { decadeOf } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { type HullStrip, longestOf, ticksOf } from './hullStrip.ts';

/** The spacecraft that were first launched in one decade, one tick each, in order of launch. */
export interface DecadeStrip extends Pick<HullStrip, 'ticks' | 'longest'> {
  /** "1960s". */
  decade: string;
}

/** All spacecraft that were launched, in a known decade, on strips of one scale, decade after decade. */
export function decadeStripsOf(spacecraft: readonly Spacecraft[]): DecadeStrip[] {
  const longest = longestOf(spacecraft);
  const decades = new Map<string, Spacecraft[]>();
  for (const craft of inOrder(launchedOf(spacecraft), 'first-launch', 'asc')) {
    const begin = craft.firstLaunch && decadeOf(craft.firstLaunch);
    if (begin === null) continue;
    const decade = `${begin}s`;
    decades.set(decade, [...(decades.get(decade) ?? []), craft]);
  }
  return [...decades].map(([decade, craft]) => ({ decade, ticks: ticksOf(craft), longest }));
}

/** "98 first launched in the 2020s; longest in space 868 days 14 hours (Crew Dragon Endeavour); 9 in space." */
export function decadeStripInWords({ decade, ticks }: DecadeStrip): string {
  const craft = ticks.map((tick) => tick.spacecraft);
  const longest = longestOf(craft);
  const inSpace = inSpaceOf(craft).length;
  const parts = [
    `${inDigits(ticks.length)} first launched in the ${decade}`,
    longest?.timeInSpace && `longest in space ${durationInWords(longest.timeInSpace)} (${longest.name})`,
    inSpace > 0 && `${inSpace} in space`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}
