import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFindings, withoutRepeats } from './testkit/html.ts';

test('html-validate finds nothing on any page', { timeout: 300_000 }, () => {
  const dist = inject('site');
  const files = globSync('**/*.html', { cwd: dist });
  // The further pages of an order are hundreds of rows that stand in the list from A to Z, too.
  const telling = files.filter((file) => !/^spacecraft\/by\/.*\/\d+\/index\.html$/.test(file));
  expect(telling.length).toBeGreaterThan(900);
  const found = telling.flatMap((file) => htmlFindings(readFileSync(path.join(dist, file), 'utf8'), file));
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

test.each([
  ['close-order', '<h1>One</h1><p>Text</div></p>'],
  ['heading-level', '<h1>One</h1><h3>Three</h3>'],
  ['no-dup-id', '<h1 id="a">One</h1><p id="a">Text</p>'],
])('html-validate would find a breach of %s', (rule, body) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Broken</title></head><body>${body}</body></html>`;
  expect(htmlFindings(page, 'broken.html').join()).toContain(`: ${rule}: `);
});
