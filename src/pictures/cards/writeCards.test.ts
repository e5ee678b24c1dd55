import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hostileNames } from '../../../scripts/fakeLl2/hostileNames.ts';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import type { Card } from './card.ts';
import { cardsOf } from './cards.ts';
import { drawnFleets } from './drawnFleets.ts';
import { writeCards } from './writeCards.ts';

const cards = cardsOf(linkCatalog(readDataSet(frozenEdition)));
const some = cards.filter(({ path }) => /catalog|families|mercury/.test(path)).slice(0, 6);
const [first] = some as [Card];
let cache: string;
let site: string;

beforeEach(() => {
  const directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  [cache, site] = [path.join(directory, 'cache'), path.join(directory, 'site')];
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

const write = async (chosen: readonly Card[]) => {
  const { cards, rendered } = await writeCards([...drawnFleets(chosen)].flat(), { cache, site });
  expect(cards).toBe(chosen.length);
  return rendered;
};
const picture = ({ path: at }: Card) => readFileSync(path.join(site, at));
const kept = () => globSync('*', { cwd: cache });

test('renders a card once: the next build takes all from the cache, to the byte', async () => {
  expect(await write(some)).toBe(6);
  const before = some.map(picture);
  rmSync(site, { recursive: true });
  expect(await write(some)).toBe(0);
  expect(some.map(picture)).toEqual(before);
  rmSync(cache, { recursive: true });
  expect(await write(some)).toBe(6);
  expect(some.map(picture)).toEqual(before);
});

test('renders one card when one record changed, and forgets the old one', async () => {
  await write(some);
  const before = kept();
  const figures = first.figures.map((figure, index) => (index === 0 ? { ...figure, value: '1' } : figure));
  expect(await write([{ ...first, figures }, ...some.slice(1)])).toBe(1);
  expect(kept()).toHaveLength(6);
  expect(kept().filter((name) => !before.includes(name))).toHaveLength(1);
});

test('makes anew what is damaged in the cache', async () => {
  await write([first]);
  const before = picture(first);
  const [name = ''] = kept();
  writeFileSync(path.join(cache, name), before.subarray(0, 1000));
  expect(await write([first])).toBe(1);
  expect(picture(first)).toEqual(before);
});

test('leaves alone what is in the directory of the cache and not its own', async () => {
  await write([first]);
  writeFileSync(path.join(cache, 'README'), 'kept');
  await write([]);
  expect(kept()).toEqual(['README']);
});

test('makes a picture of every hostile name', async () => {
  const hostile = hostileNames.map((name, index) => ({
    ...first,
    path: `/og/${index}.png`,
    title: name,
    serialNumber: name,
    words: name,
  }));
  await write(hostile);
  for (const card of hostile) {
    const { format, width, height } = await sharp(picture(card)).metadata();
    expect([format, width, height], card.title).toEqual(['png', 1200, 630]);
  }
});

test('has the colors of the site', async () => {
  await write([first]);
  const { data, info } = await sharp(picture(first))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  expect(at(5, 5)).toEqual([0xfa, 0xf9, 0xf6]);
  expect(at(600, 89)).toEqual([0x15, 0x18, 0x1d]);
});
