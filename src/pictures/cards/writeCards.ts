import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import sharp from 'sharp';
import { CardCache } from './cache.ts';
import type { Card } from './card.ts';
import { type CardDrawing, drawCard } from './drawing.ts';
import { legibleBut } from './legible.ts';
import { charactersWithoutShape, fonts } from './letters.ts';
import { palette } from './palette.ts';
import { renderCard } from './picture.ts';

/** Writes the pictures of cards into a site; renders those that the cache does not hold, and says how many. */
export async function writeCards(
  cards: readonly Card[],
  { site, cache }: { site: string; cache: string },
  render: (drawing: CardDrawing) => Promise<Buffer> = renderCard,
): Promise<number> {
  const legible = legibleBut(await charactersWithoutShape(cards));
  const kept = new CardCache(cache);
  let rendered = 0;
  const writeCard = async (card: Card): Promise<void> => {
    const drawing = drawCard(card, legible);
    const { picture, isNew } = await kept.pictureOf(keyOf(drawing), () => render(drawing));
    if (isNew) rendered++;
    const target = path.join(site, card.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, picture);
  };
  // Letters get their shapes in this thread while sharp draws others in its own.
  await pMap(cards, writeCard, { concurrency: availableParallelism() + 1 });
  kept.prune();
  return rendered;
}

/** What makes one picture differ from another: what is drawn, and what draws it. */
function keyOf(drawing: CardDrawing): string {
  return createHash('sha256').update(engine()).update(JSON.stringify(drawing)).digest('hex');
}

let made: string | undefined;

function engine(): string {
  made ??= JSON.stringify([
    JSON.parse(readFileSync('node_modules/satori/package.json', 'utf8')).version,
    sharp.versions,
    process.versions.zlib,
    palette,
    // The code that no drawing tells of.
    ...['letters.ts', 'picture.ts', 'indexedPng.ts'].map((file) =>
      readFileSync(`src/pictures/cards/${file}`, 'utf8'),
    ),
    ...fonts.map(({ data }) =>
      createHash('sha256')
        .update(Buffer.from(data as Buffer))
        .digest('hex'),
    ),
  ]);
  return made;
}
