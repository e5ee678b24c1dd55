import { recordedOf, spacecraftInWords } from '../../catalog/counts.ts';
import type { Configuration, Spacecraft } from '../../catalog/model.ts';
import { drawingOf } from '../../drawings/drawings.ts';
import { tallestOf } from '../../fleet/hullStrip.ts';
import { once } from '../../words/once.ts';

/** The picture that stands for a page where its address is shared: 1200 by 630 pixels, as Open Graph asks. */
export interface Card {
  /** Below the base path. */
  path: string;
  kind: 'Spacecraft' | 'Configuration' | 'Family' | 'Catalog';
  /** What the page is about, as its source writes it. */
  title: string;
  /** The text that replaces a title without a single letter of the fonts of cards. */
  slug: string;
  serialNumber: string | null;
  /** What it is, in a line. */
  words: string;
  figures: CardFigure[];
  /** The configurations whose hull strips are drawn side by side. */
  fleet: readonly Configuration[];
  /** The craft that is marked on its strip. */
  present: Spacecraft | null;
}

/** One figure of a card with its label. */
export interface CardFigure {
  label: string;
  value: string;
  /** The figure still counted on at the date of the data. */
  isUnderWay?: boolean;
}

/** Says what a card shows, for readers who do not see it; once, because most pages share the card of the catalog. */
export const cardInWords = once((card: Card): string => {
  const { title, serialNumber, words, figures, fleet, present } = card;
  const facts = figures.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const serial = serialNumber === null ? '' : `, serial number ${serialNumber}`;
  const craft = craftOf(fleet);
  const strip = hasStrip(fleet)
    ? ` Below, a tick for each of ${spacecraftInWords(craft)} by time in space${present && fleet.includes(present.configuration) ? ', the present one marked' : ''}.`
    : '';
  return `${title}${serial}. ${words}. ${facts}.${drawingsInWords(card)}${strip}`.replaceAll('\u00a0', ' ');
});

function drawingsInWords({ kind, fleet }: Card): string {
  const drawn = fleet.filter(({ id }) => drawingOf(id) !== null).length;
  if (drawn === 0) return isUndrawn(fleet) ? ' Not drawn yet.' : '';
  return ` ${kind === 'Catalog' ? 'Below' : 'Beside'} the name, ${drawn === 1 ? 'a drawing' : 'drawings'} to scale.`;
}

/** Whether a fleet has configurations, and nobody has drawn any of them yet. */
export function isUndrawn(fleet: readonly Configuration[]): boolean {
  const known = recordedOf(fleet);
  return known.length > 0 && known.every(({ id }) => drawingOf(id) === null);
}

/** Whether a card shows a tick for each craft of a fleet: there are several, and of some it is recorded how long it was in space. */
export function hasStrip(fleet: readonly Configuration[]): boolean {
  const craft = craftOf(fleet);
  return craft.length > 1 && tallestOf(craft) !== null;
}

/** All spacecraft of a fleet; gathered once, because each of them has a card. */
const craftOf = once((fleet: readonly Configuration[]): readonly Spacecraft[] =>
  fleet.flatMap(({ spacecraft }) => spacecraft),
);
