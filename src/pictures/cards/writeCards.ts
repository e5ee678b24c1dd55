import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../dataset/sha256.ts';
import { PictureCache } from '../../drawings/build/pictureCache.ts';
import { cardSize } from '../../site/ui/cardSize.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { once } from '../../words/once.ts';
import type { CardDrawing } from './drawing.ts';
import type { Layer } from './layer.ts';
import { fonts } from './letters.ts';

/** A card before it becomes a picture, with its place below the base path; it is plain data. */
export interface DrawnCard {
  path: string;
  drawing: CardDrawing;
}

/** Where cards are written. */
export interface CardPlan {
  /** The directory that keeps pictures for the next build. */
  cache: string;
  /** The directory of the site. */
  site: string;
}

/** What came of writing cards. */
export interface CardsWritten {
  cards: number;
  /** How many of them the cache did not hold. */
  rendered: number;
}

/**
 * Writes cards as pictures into a site, and into the cache those that it does not hold. The cache forgets all others.
 * @throws Error as the rendering of a card does.
 */
export async function writeCards(
  cards: Iterable<DrawnCard> | AsyncIterable<DrawnCard>,
  { cache, site }: CardPlan,
): Promise<CardsWritten> {
  const kept = new PictureCache(cache);
  const directories = new Set<string>();
  const written: CardsWritten = { cards: 0, rendered: 0 };
  for await (const { path: below, drawing } of cards) {
    const { picture, isNew } = await kept.pictureOf(keyOf(drawing), async () => {
      // Where all cards are kept, nothing that draws has to be loaded.
      const { renderCard } = await import('./picture.ts');
      return renderCard(drawing);
    });
    written.cards++;
    if (isNew) written.rendered++;
    const file = path.join(site, below);
    const directory = path.dirname(file);
    if (!directories.has(directory)) mkdirSync(directory, { recursive: true });
    directories.add(directory);
    writeFileSync(file, picture);
  }
  kept.prune();
  return written;
}

/** What makes one picture differ from another: what is drawn, and what draws it. */
function keyOf({ background, ...drawing }: CardDrawing): string {
  const text = JSON.stringify([drawing, keyOfBackground(background)]);
  return sha256Of(engine() + text);
}

/** A background is as long as its fleet, so it is read once and not for each card that shows it. */
const keyOfBackground = once((layers: readonly Layer[]) => sha256Of(JSON.stringify(layers)));

let made: string | undefined;

function engine(): string {
  made ??= sha256Of(
    JSON.stringify([
      ...['canvaskit-wasm', 'sharp'].map(
        (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version,
      ),
      // The code that no drawing tells of.
      ...['picture.ts', 'fewColors.ts', 'lettering.ts', 'letters.ts', 'indexedPng.ts'].map((file) =>
        readFileSync(`src/pictures/cards/${file}`, 'utf8'),
      ),
      cardSize,
      lightColors,
      ...fonts.map(({ data }) => sha256Of(data)),
    ]),
  );
  return made;
}
