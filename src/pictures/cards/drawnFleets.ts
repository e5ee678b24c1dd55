import type { Card } from './card.ts';
import { drawCard } from './drawing.ts';
import { charactersWithoutShape, legibleBut } from './legible.ts';
import type { DrawnCard } from './writeCards.ts';

/** Lays out cards, fleet by fleet, because what all cards of a fleet show is rendered once where they come together. */
export function* drawnFleets(cards: readonly Card[]): Generator<DrawnCard[]> {
  const legible = legibleBut(charactersWithoutShape(cards));
  for (const [, alike] of Map.groupBy(cards, ({ fleet }) => fleet))
    yield alike.map((card) => ({ path: card.path, drawing: drawCard(card, legible) }));
}
