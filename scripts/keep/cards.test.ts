import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { linkCatalog } from '../../src/catalog/link.ts';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { cardsOf } from '../../src/pictures/cards/cards.ts';
import { drawnFleets } from '../../src/pictures/cards/drawnFleets.ts';
import { writeCards } from '../../src/pictures/cards/writeCards.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { dropUnknownCards, sealCards } from './cards.ts';

const cards = cardsOf(linkCatalog(readDataSet(frozenEdition)))
  .filter(({ path: at }) => at.includes('mercury'))
  .slice(0, 4);

/** A cache as a build leaves it, with the names of its pictures. */
async function builtCache() {
  const room = mkdtempSync(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(room, { recursive: true }));
  const [cache, site] = [path.join(room, 'cache'), path.join(room, 'site')];
  /** Builds with what the cache holds. Returns the bytes of the site, and how many pictures were drawn. */
  const build = async () => {
    const { rendered } = await writeCards([...drawnFleets(cards)].flat(), { cache, site });
    const bytes = cards.map(({ path: at }) => readFileSync(path.join(site, at)));
    const names = readdirSync(cache).map((name) => path.join(cache, name)) as [string, string];
    return { bytes, drawn: rendered, names };
  };
  return { cache, build };
}

test('a build draws nothing again when the cache is as the last one left it', async () => {
  const { cache, build } = await builtCache();
  const first = await build();
  const seal = sealCards(cache);
  expect(dropUnknownCards(cache, seal)).toEqual({ kept: 4, dropped: 0 });
  expect(await build()).toEqual({ ...first, drawn: 0 });
});

test('a poisoned cache changes no byte of the site: what is not as it was is drawn again', async () => {
  const { cache, build } = await builtCache();
  const first = await build();
  const [one, other] = first.names;
  const seal = sealCards(cache);
  // A whole picture under the name of another.
  copyFileSync(one, other);
  copyFileSync(one, path.join(cache, `${'0'.repeat(64)}.png`));
  mkdirSync(path.join(cache, 'folder.png'));
  symlinkSync('/etc/passwd', path.join(cache, 'link.png'));
  expect(dropUnknownCards(cache, seal)).toEqual({ kept: 3, dropped: 4 });
  expect(await build()).toEqual({ ...first, drawn: 1 });
});

test('nothing stays when the list was poisoned too, or nobody knows how it was', async () => {
  const { cache, build } = await builtCache();
  const first = await build();
  const [one, other] = first.names;
  const seal = sealCards(cache);
  copyFileSync(one, other);
  sealCards(cache);
  expect(dropUnknownCards(cache, seal)).toEqual({ kept: 0, dropped: 4 });
  expect(await build()).toEqual({ ...first, drawn: 4 });
  expect(dropUnknownCards(cache, null)).toEqual({ kept: 0, dropped: 4 });
  expect(dropUnknownCards(path.join(cache, 'none'), seal)).toEqual({ kept: 0, dropped: 0 });
});
