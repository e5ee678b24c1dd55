import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { say } from './say.ts';

test('what is said stands in the log as it is, and in the summary without a picture, a link or a mention', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'say-'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => {
    log.mockRestore();
    rmSync(room, { recursive: true });
  });
  const summary = path.join(room, 'summary.md');
  const sentence = '1 record is left out: ![x](https://evil.example/t.png) @octocat (id 5).';
  say(sentence, undefined);
  say(sentence, summary);
  expect(log.mock.calls).toEqual([[sentence], [sentence]]);
  expect(readFileSync(summary, 'utf8')).toBe(
    '1 record is left out: !\\[x\\](https:\u2060//evil.example/t.png) \\@\u2060octocat (id 5).\n\n',
  );
});

test('text of LL2 gives the runner of GitHub Actions no orders', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  say('Active\n::add-mask::fetched\n \u00a0::stop-commands::x\nA ##[error]B, C::D', undefined);
  const lines = log.mock.calls.map(([line]) => `${line}`);
  // It trims the beginning of a line, of all that Unicode has for spaces, and looks for the second anywhere.
  expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
  expect(lines.map((line) => line.replaceAll('\u2060', '').trim())).toEqual([
    'Active',
    '::add-mask::fetched',
    '::stop-commands::x',
    'A ##[error]B, C::D',
  ]);
  expect(lines.at(-1)).toContain('C::D');
});
