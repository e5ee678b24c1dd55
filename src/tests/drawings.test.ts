import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { basePath, siteUrl } from './testkit/build.ts';
import { frozenEdition } from './testkit/edition.ts';
import { fact, readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const site = inject('site');
const pages = readPages(site);
const count = readRows(`${frozenEdition}/spacecraft_configurations.json`).length;
const drawingOn = (at: string) => pages.get(at)?.querySelector('.picture svg[data-configuration]');

describe('a drawing', () => {
  test('is that of the configuration: no two designs share one', () => {
    const configurations = pages.at(/^\/configurations\/[^/]+\/$/);
    expect(configurations).toHaveLength(count);
    for (const [at] of configurations) {
      expect(drawingOn(at)?.getAttribute('data-configuration'), at).toBe(at.split('/')[2]);
    }
    const shapes = ['vostok-1', 'soyuz-11', 'crew-dragon-freedom', 'x-15-3'].map(
      (slug) => drawingOn(`/spacecraft/${slug}/`)?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(4);
  });

  test('describes its shape to those who do not see it', () => {
    for (const [at, page] of pages.with(/data-configuration/)) {
      for (const svg of page.querySelectorAll('svg[data-configuration]')) {
        expect(svg.getAttribute('role'), at).toBe('img');
        expect(svg.getAttribute('aria-label'), at).toMatch(/^[A-Z].{40,}\.$/);
      }
    }
  });

  test('says on the page of its configuration what it is drawn from, and where the record is wrong', () => {
    const size = textOf(pages.get('/configurations/space-shuttle/')?.querySelector('[aria-labelledby=size]'));
    expect(size).toContain('37.24 m long, 23.79 m of span');
    expect(size).toContain('The record has the stack with its tank, 56.1 m');
    expect(size).toContain('CC BY 4.0');
  });

  test('tells of each craft, and of its generation, that the recorded size is another', () => {
    const craft = pages.get('/spacecraft/crew-dragon-freedom/');
    expect(fact(craft, 'Length')).toMatch(/^7\.2 m SpaceX gives 8\.1 m /);
    // A note of the record says it already.
    const shuttle = fact(pages.get('/spacecraft/space-shuttle-columbia/'), 'Length');
    expect(shuttle?.match(/37\.24 m/g)).toHaveLength(1);
    const generations = pages
      .get('/families/dragon/')
      ?.querySelectorAll('td[data-label^=Length]')
      .map(textOf);
    expect(generations).toEqual(['6.1', '7.2 doubtful', '7.2 doubtful']);
  });

  test('says beside each craft which version it shows, where the others looked different', () => {
    const captionOn = (at: string) => textOf(pages.get(at)?.querySelector('.picture figcaption'));
    expect(captionOn('/spacecraft/zond-5/')).toContain('Drawn as the 7K-OK of Soyuz 1 to 9');
    expect(captionOn('/configurations/voskhod/')).toContain('Drawn as Voskhod 2');
    expect(captionOn('/spacecraft/shenzhou-1/')).toContain('Drawn as it has docked since Shenzhou 8');
  });

  test('is there as SVG and PNG, which name their license', async () => {
    const page = pages.get('/configurations/soyuz-ms/');
    const files = (page?.querySelectorAll('a[download]') ?? []).map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(files).toEqual(['/drawings/soyuz-ms.svg', '/drawings/soyuz-ms.png']);
    const [svg, png] = files.map((file) => readFileSync(path.join(site, file)));
    expect(`${svg}`).toContain('<title>Soyuz MS, drawn to scale</title>');
    expect(`${svg}`).toContain(`${siteUrl}/drawings/soyuz-ms.svg. CC BY 4.0.`);
    const { format, width, exif } = await sharp(png).metadata();
    expect([format, width]).toEqual(['png', 1600]);
    expect(`${exif}`).toContain('CC BY 4.0');
  });
});

describe('the page of all sizes', () => {
  const page = pages.get('/sizes/');

  test('has every configuration, each with a link, within 60 kB', () => {
    const links = page?.querySelectorAll('.sizes li a') ?? [];
    expect(links).toHaveLength(count);
    for (const link of links) expect(pages.has(link.getAttribute('href') ?? '')).toBe(true);
    expect(brotliCompressSync(readFileSync(path.join(site, 'sizes/index.html'))).length).toBeLessThan(60_000);
  });

  test('has them on one scale: widths and heights are in the same unit', () => {
    const heights = new Map(
      (page?.querySelectorAll('.sizes svg[data-configuration]') ?? []).map((svg) => {
        const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
        expect(svg.getAttribute('width')).toBe(`${(width ?? 0) / 100}em`);
        expect(svg.getAttribute('height')).toBe(`${(height ?? 0) / 100}em`);
        return [svg.getAttribute('data-configuration'), height];
      }),
    );
    expect(heights.get('starship-v1')).toBe(5030);
  });

  test.each([320, 390, 1280])('has in %i pixels all choices of a scale in one line', async (width) => {
    const shown = await visitor.open(`${visitor.home}sizes/`, { viewport: { width, height: 800 } });
    const lines = await shown
      .locator('.sizes label')
      .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().top));
    expect(lines).toHaveLength(4);
    expect(new Set(lines).size).toBe(1);
  });

  test('shows the longest whole on a phone, without JavaScript', async () => {
    const viewport = { width: 390, height: 844 };
    const shown = await visitor.open(`${visitor.home}sizes/`, { viewport, javaScriptEnabled: false });
    const box = await shown.locator('.sizes svg[data-configuration]').first().boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThan(viewport.height);
  });

  test('is in the foot of every page and in the sitemap', () => {
    expect(pages.get('/about/')?.querySelector('nav[aria-label=More] a[href="/sizes/"]')).not.toBeNull();
    expect(readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8')).toContain(`${siteUrl}/sizes/`);
  });
});

test('below a base path, marks and files are below it', () => {
  const below = readPages(inject('siteBelowPath'));
  expect(below.get('/')?.querySelector('img.silhouette')?.getAttribute('src')).toMatch(
    new RegExp(`^${basePath}marks/.+\\.svg$`),
  );
  expect(below.get('/configurations/vostok/')?.querySelector('a[download]')?.getAttribute('href')).toBe(
    `${basePath}drawings/vostok.svg`,
  );
});
