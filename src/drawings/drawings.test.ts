import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { drawingFile } from './drawingFile.ts';
import { drawings } from './drawings.ts';
import { markFile } from './markFile.ts';
import { measuresOf } from './measures.ts';
import { render } from './render.ts';
import { views } from './views.ts';

const rows = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const named = drawings.map((drawing) => ({
  drawing,
  row: rows.find(({ id }) => id === drawing.configuration),
}));
const each = named.map(({ drawing, row }) => [row?.name ?? drawing.configuration, drawing, row] as const);
const label = { title: 'A & B', address: 'https://example.org/a.svg', page: 'https://example.org/a/' };

test('every configuration of the edition is drawn once', () => {
  const drawn = drawings.map(({ configuration }) => configuration);
  expect(drawn.toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id).toSorted((a, b) => a - b));
});

describe.each(each)('the drawing of %s', (_name, drawing, row) => {
  test('is as long and as wide as the record or its sources say', () => {
    const drawn = measuresOf(drawing);
    for (const [of, recorded] of [
      ['length', row.height],
      ['diameter', row.diameter],
    ] as const) {
      const wanted = drawing.differs?.[of]?.meters ?? recorded;
      if (wanted !== null) expect(Math.abs(drawn[of] / wanted - 1), `${of}: ${drawn[of]}`).toBeLessThan(0.02);
    }
  });

  test('says its shape, its sources and what it leaves out in sentences', () => {
    expect(drawing.shape).toMatch(/^[A-Z].{40,}\.$/);
    expect(drawing.simplified).toMatch(/^[A-Z].+\.$/);
    expect(drawing.version ?? 'Drawn as it is.').toMatch(/^Drawn as .+\.$/);
    expect(drawing.simplified).not.toMatch(/\bdrawn as (?!crosses|a |balls)/i);
    expect(drawing.sources.length).toBeGreaterThan(0);
    for (const { why } of Object.values(drawing.differs ?? {})) expect(why).toMatch(/^[A-Z0-9].+\.$/);
  });

  test('takes less than 3 kB of a page', () => {
    const paths = render(views(drawing)).layers.map(
      ({ paint, data }) => `<path class="${paint}" d="${data}"/>`,
    );
    expect(brotliCompressSync(paths.join('')).length).toBeLessThan(3000);
  });

  test('opens as a file elsewhere, and says there whose it is', async () => {
    const file = drawingFile(drawing, label);
    const image = sharp(Buffer.from(file));
    const { width, height } = await image.metadata();
    expect(Math.max(width, height)).toBe(1600);
    const opaque = await image.extractChannel('alpha').resize(200).raw().toBuffer();
    const mean = opaque.reduce((sum, value) => sum + value, 0) / opaque.length;
    // Neither empty nor full, so something is drawn on nothing.
    expect(mean).toBeGreaterThan(10);
    expect(mean).toBeLessThan(245);
    const read = parse(file);
    expect(read.querySelector('title')?.text).toBe('A & B, drawn to scale');
    expect(read.querySelector('desc')?.text).toContain(drawing.shape);
    expect(file).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
    expect(file).not.toContain('NaN');
    expect((await sharp(Buffer.from(markFile(drawing))).metadata()).format).toBe('svg');
  });
});

test('a file says of a name only what XML can hold', () => {
  const { drawing } = named[0] as (typeof named)[number];
  const file = drawingFile(drawing, { ...label, title: 'A\u0000 & \ufffe\ud800B' });
  expect(file).toContain('<title>A &amp; \ufffdB, drawn to scale</title>');
  expect(file).not.toMatch(/(?![\n])\p{Cc}|\p{Cs}|\ufffe/u);
});

test('no two configurations look the same but those that say so', () => {
  const looks = Map.groupBy(named, ({ drawing }) => JSON.stringify(render(views(drawing)).layers));
  const alike = [...looks.values()].filter(({ length }) => length > 1);
  for (const group of alike) {
    for (const { drawing } of group) expect(drawing.simplified).toMatch(/outside|alike|same/i);
  }
});
