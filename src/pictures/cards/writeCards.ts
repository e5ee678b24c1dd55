import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { PictureCache } from '../../drawings/build/pictureCache.ts';
import type { Card } from './card.ts';
import { type CardDrawing, drawCard } from './drawing.ts';
import { legibleBut } from './legible.ts';
import { charactersWithoutShape, fonts } from './letters.ts';
import { renderCard } from './picture.ts';

/** Pictures of cards in the cache. */
export interface KeptCards {
  /** In the order of the cards, whichever was rendered first. */
  files: ReadonlyMap<Card, string>;
  /** How many of them the cache did not hold. */
  rendered: number;
  /** Makes one again where another build, of other data, has removed it from the cache meanwhile. */
  again: (card: Card) => Promise<string>;
}

/**
 * Renders the cards that the cache does not hold, one at a time for each core. Pages are rendered meanwhile, and with fewer at a
 * time the cards of thousands of spacecraft would be left over when the pages are done, for most cores to wait for.
 */
export async function renderCards(
  cards: readonly Card[],
  cache: string,
  render: (drawing: CardDrawing) => Promise<Buffer> = renderCard,
): Promise<KeptCards> {
  const legible = legibleBut(charactersWithoutShape(cards));
  const kept = new PictureCache(cache);
  let rendered = 0;
  const keepCard = async (card: Card): Promise<string> => {
    const drawing = drawCard(card, legible);
    const { file, isNew } = await kept.pictureOf(keyOf(drawing), () => render(drawing));
    if (isNew) rendered++;
    return file;
  };
  const pair = async (card: Card) => [card, await keepCard(card)] as const;
  const files = new Map(await pMap(cards, pair, { concurrency: availableParallelism() }));
  kept.prune();
  return { files, rendered, again: keepCard };
}

/** Writes the pictures of cards into a site. */
export async function writeCards({ files, again }: KeptCards, site: string): Promise<void> {
  for (const directory of new Set(Array.from(files.keys(), ({ path: at }) => path.dirname(at))))
    mkdirSync(path.join(site, directory), { recursive: true });
  for (const [card, file] of files) {
    const target = path.join(site, card.path);
    try {
      copyFileSync(file, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      copyFileSync(await again(card), target);
    }
  }
}

/** What makes one picture differ from another: what is drawn, and what draws it. */
function keyOf(drawing: CardDrawing): string {
  return createHash('sha256').update(engine()).update(JSON.stringify(drawing)).digest('hex');
}

let made: string | undefined;

function engine(): string {
  made ??= JSON.stringify([
    JSON.parse(readFileSync('node_modules/@takumi-rs/core/package.json', 'utf8')).version,
    // The code that no drawing tells of.
    ...['letters.ts', 'picture.ts', 'fewColors.ts'].map((file) =>
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
