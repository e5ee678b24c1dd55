import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { PictureCache } from '../../drawings/build/pictureCache.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { once } from '../../words/once.ts';
import type { CardDrawing } from './drawing.ts';
import type { Layer } from './layer.ts';
import { fonts } from './letters.ts';
import { renderCard } from './picture.ts';
import { cardSize } from './room.ts';

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
  let rendered = 0;
  const write = async (card: DrawnCard) => {
    const { picture, isNew } = await kept.pictureOf(keyOf(card.drawing), () => renderCard(card.drawing));
    if (isNew) rendered++;
    const file = path.join(site, card.path);
    const directory = path.dirname(file);
    if (!directories.has(directory)) mkdirSync(directory, { recursive: true });
    directories.add(directory);
    writeFileSync(file, picture);
  };
  // Two more than there are cores: while one is written and one is begun, all cores draw.
  const written = await pMap(cards, write, { concurrency: availableParallelism() + 2 });
  kept.prune();
  return { cards: written.length, rendered };
}

/** What makes one picture differ from another: what is drawn, and what draws it. */
function keyOf({ shared, ...drawing }: CardDrawing): string {
  const text = JSON.stringify([drawing, shared.map(keyOfLayer)]);
  return createHash('sha256').update(engine()).update(text).digest('hex');
}

/** A layer is as long as its fleet, so it is read once and not for each card that shows it. */
const keyOfLayer = once((layer: Layer) => createHash('sha256').update(JSON.stringify(layer)).digest('hex'));

let made: string | undefined;

function engine(): string {
  made ??= JSON.stringify([
    JSON.parse(readFileSync('node_modules/@takumi-rs/core/package.json', 'utf8')).version,
    // The code that no drawing tells of.
    ...['letters.ts', 'picture.ts', 'fewColors.ts'].map((file) =>
      readFileSync(`src/pictures/cards/${file}`, 'utf8'),
    ),
    cardSize,
    lightColors,
    ...fonts.map(({ data }) =>
      createHash('sha256')
        .update(Buffer.from(data as Buffer))
        .digest('hex'),
    ),
  ]);
  return made;
}
