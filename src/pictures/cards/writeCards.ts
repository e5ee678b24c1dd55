import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { CardCache } from './cache.ts';
import type { Card } from './card.ts';
import { type CardDrawing, drawCard } from './drawing.ts';
import { legibleBut } from './legible.ts';
import { charactersWithoutShape, fonts } from './letters.ts';
import { renderCard } from './picture.ts';

/** Pictures of cards in the cache, by the files of the site that they are for. */
export interface KeptCards {
  files: ReadonlyMap<string, string>;
  /** How many of them the cache did not hold. */
  rendered: number;
}

/**
 * Renders the cards that the cache does not hold, one at a time for each core but one: the last is for the pages, which are
 * rendered meanwhile.
 */
export async function renderCards(
  cards: readonly Card[],
  cache: string,
  render: (drawing: CardDrawing) => Promise<Buffer> = renderCard,
): Promise<KeptCards> {
  const legible = legibleBut(charactersWithoutShape(cards));
  const kept = new CardCache(cache);
  const files = new Map<string, string>();
  let rendered = 0;
  const keepCard = async (card: Card): Promise<void> => {
    const drawing = drawCard(card, legible);
    const { file, isNew } = await kept.fileOf(keyOf(drawing), () => render(drawing));
    if (isNew) rendered++;
    files.set(card.path, file);
  };
  await pMap(cards, keepCard, { concurrency: Math.max(1, availableParallelism() - 1) });
  kept.prune();
  return { files, rendered };
}

/** Writes the pictures of cards into a site. */
export function writeCards({ files }: KeptCards, site: string): void {
  const targets = Array.from(files, ([card, file]) => ({ file, target: path.join(site, card) }));
  for (const directory of new Set(targets.map(({ target }) => path.dirname(target))))
    mkdirSync(directory, { recursive: true });
  for (const { file, target } of targets) copyFileSync(file, target);
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
    ...['letters.ts', 'picture.ts'].map((file) => readFileSync(`src/pictures/cards/${file}`, 'utf8')),
    ...fonts.map(({ data }) =>
      createHash('sha256')
        .update(Buffer.from(data as Buffer))
        .digest('hex'),
    ),
  ]);
  return made;
}
