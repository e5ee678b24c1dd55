import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { build } from './testkit/build.ts';
import { frozenEdition } from './testkit/edition.ts';
import { eventfulSite } from './testkit/eventfulSite.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';

const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const named = (name: string) => configurations.find((row) => row.name === name);

describe('a page without a photograph', () => {
  const pages = readPages(inject('site'));

  test.each([
    ['configurations/progress-m', 'its license is not recorded'],
    ['spacecraft/progress-m-6', 'its license is not recorded'],
    ['spacecraft/tesla-roadster', 'its license does not let everyone show it (CC BY-NC 2.0)'],
    ['spacecraft/crew-dragon-freedom', 'none comes with these data'],
    ['configurations/chinese-reusable-space-vehicle', 'none is recorded'],
  ])('says why, and shows the drawing: /%s/', (at, reason) => {
    const figure = pages.get(`/${at}/`)?.querySelector('.picture');
    expect(textOf(figure?.querySelector('figcaption p'))).toContain(`No photograph: ${reason}.`);
    expect(figure?.querySelector('img')).toBeNull();
    expect(figure?.querySelector('svg[data-configuration]')).not.toBeNull();
  });

  test('leads to where it is', () => {
    const link = pages.get('/configurations/tesla-roadster/')?.querySelector('.picture a');
    expect(textOf(link)).toBe('Tesla Roadster, at Launch Library 2');
    expect(link?.getAttribute('href')).toBe(named('Tesla Roadster').image.image_url);
  });

  test('has no style of its own, which the Content-Security-Policy would not let through', () => {
    for (const [at, page] of pages.with(/style[\s>=]/i))
      expect(page.querySelectorAll('figure [style], style'), at).toHaveLength(0);
  });
});

describe('a site from data with pictures', () => {
  test('shows those that their license lets everyone show, from its own files', async () => {
    const { data, dist } = await eventfulSite();
    const pages = readPages(dist);
    const figure = pages.get('/spacecraft/crew-dragon-freedom/')?.querySelector('.picture');
    const image = figure?.querySelector('img');
    expect(textOf(figure?.querySelector('figcaption p'))).toContain('Photograph: Crew Dragon 2.');
    // The drawing stays beside it.
    expect(figure?.querySelector('svg[data-configuration="crew-dragon-2"]')).not.toBeNull();
    expect(image?.getAttribute('alt')).toBe('Crew Dragon 2');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['600', '400']);
    const files = [image, figure?.querySelector('source')].flatMap((element) =>
      (element?.getAttribute('srcset') ?? '')
        .split(', ')
        .map((candidate) => candidate.split(' ')[0] as string),
    );
    expect(files).toHaveLength(4);
    expect(files).toContain(image?.getAttribute('src'));
    for (const file of files) {
      expect(readFileSync(path.join(dist, file)), file).toEqual(readFileSync(path.join(data, file)));
    }
    // Nobody may show that of the other, though the data have it.
    expect(pages.get('/configurations/progress-m/')?.querySelector('.picture img')).toBeNull();
    const [hidden] = readRows(path.join(data, 'images.json'))[1].files;
    expect(existsSync(path.join(dist, 'images', hidden.file))).toBe(false);
  });

  test('is not made when a file of theirs is damaged', async () => {
    const directory = scratchDirectory();
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const [data, dist] = [path.join(directory, 'data'), path.join(directory, 'dist')];
    cpSync((await eventfulSite()).data, data, { recursive: true });
    const [damaged] = readRows(path.join(data, 'images.json'))[0].files;
    writeFileSync(path.join(data, 'images', damaged.file), 'damaged');
    const { code, output } = await build(dist, { CATALOG_DATA: data });
    expect(code).not.toBe(0);
    expect(output).toContain(`${damaged.file} is not the file that images.json describes.`);
    expect(existsSync(dist)).toBe(false);
  });
});
