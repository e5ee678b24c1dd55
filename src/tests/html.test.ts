import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFindings, shapeOf, withoutRepeats } from './testkit/html.ts';

test('html-validate finds nothing on any page', { timeout: 300_000 }, () => {
  const dist = inject('site');
  const files = globSync('**/*.html', { cwd: dist });
  // The further pages of an order are hundreds of rows that stand in the list from A to Z, too.
  const telling = files.filter((file) => !/^spacecraft\/by\/.*\/\d+\/index\.html$/.test(file));
  expect(telling.length).toBeGreaterThan(900);
  const seen = new Set<string>();
  const pages = new Map<string, { file: string; html: string; left: string }>();
  for (const file of telling) {
    const html = readFileSync(path.join(dist, file), 'utf8');
    const left = withoutRepeats(html, seen);
    pages.set(shapeOf(left), { file, html, left });
  }
  expect(pages.size).toBeGreaterThan(500);
  const found = [...pages.values()].flatMap(({ file, html, left }) => htmlFindings(html, file, left));
  expect(found).toEqual([]);
});

test('of rows one that differs in more than words is looked at, wherever it stands', () => {
  const rows = ['<tr><td>One</td></tr>', '<tr><td>Two, or 3</td></tr>', '<tr><td>R & D</td></tr>'];
  const more = ['<tr id="a"><td>4</td></tr>', '<tr id="b"><td>5</td></tr>', '<tr><td class="x">6</td></tr>'];
  expect(withoutRepeats(`<table>${[...rows, ...more].join('')}</table>`)).toBe(
    `<table>${[rows[0], rows[2], ...more].join('')}</table>`,
  );
  expect(withoutRepeats('<ul><li>1</li></ul><ol><li>2</li></ol>')).toBe(
    '<ul><li>1</li></ul><ol><li>2</li></ol>',
  );
});

test('of rows that were on another page the first is looked at, and what others on its page may depend on', () => {
  const seen = new Set<string>();
  const rows = (word: string) =>
    `<li>${word}</li><li><b>${word}</b></li><li id="a">${word}</li><li><h2>${word}</h2></li>`;
  withoutRepeats(`<ul>${rows('one')}</ul>`, seen);
  expect(withoutRepeats(`<ul>${rows('two')}<li><i>new</i></li></ul>`, seen)).toBe(
    '<ul><li>two</li><li id="a">two</li><li><h2>two</h2></li><li><i>new</i></li></ul>',
  );
  const other = `<ul class="other">${rows('three')}</ul>`;
  expect(withoutRepeats(other, seen)).toBe(other);
});

test('of pages one that differs in more than words is looked at', () => {
  const page = (title: string, link: string, text: string, id = 'a') =>
    `<title>${title}</title><meta name="description" content="Of ${title}"><p id="${id}"><a href="${link}">${text}</a></p>`;
  const shape = shapeOf(page('One', '/one/', 'First &amp; "only"'));
  expect(shapeOf(page('Two', '/2/', 'Another'))).toBe(shape);
  for (const other of [
    page('', '/one/', 'First'),
    page('One', '', 'First'),
    page('One', '/one/', ''),
    page('One', '/one/', 'R & D'),
    page('One', '/one/', 'First', 'b'),
    page('One', '/one/', '<b>First</b>'),
  ])
    expect(shapeOf(other), other).not.toBe(shape);
});

test.each([
  ['close-order', '<h1>One</h1><p>Text</div></p>'],
  ['heading-level', '<h1>One</h1><h3>Three</h3>'],
  ['no-dup-id', '<h1 id="a">One</h1><p id="a">Text</p>'],
])('html-validate would find a breach of %s', (rule, body) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Broken</title></head><body>${body}</body></html>`;
  expect(htmlFindings(page, 'broken.html').join()).toContain(`: ${rule}: `);
});
