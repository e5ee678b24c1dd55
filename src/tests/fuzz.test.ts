import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { startFakeLl2 } from '../../scripts/fakeLl2/server.ts';
import { runFetch } from '../../scripts/fetch/run.ts';
import { plainDisplay } from '../../scripts/fetch/terminal.ts';
import { type Answers, answers } from '../../scripts/fuzz/answers.ts';
import { neverSaid } from '../../scripts/fuzz/neverSaid.ts';
import { byListedKind } from '../dataset/kinds.ts';
import { build } from './testkit/build.ts';
import { frozenEdition } from './testkit/edition.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';

const directory = scratchDirectory();
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** One answer of many, each id once. */
function together(all: readonly Answers[]): Answers {
  const once = (kind: keyof Answers) => [
    ...new Map(all.flatMap((one) => one[kind]).map((row) => [row.id, row])).values(),
  ];
  return byListedKind(once);
}

test('what LL2 may send is fetched and built: a page for each record, and nothing on it that says undefined', async () => {
  const all = fc.sample(answers(), { numRuns: 10, seed: 7 });
  const { configuration, family } = together(all);
  // Ids of their own, so that there are many pages.
  const craft = all.flatMap(({ spacecraft }) => spacecraft).map((row, id) => ({ ...row, id }));
  const fakeLl2 = await startFakeLl2({
    data: frozenEdition,
    limit: 1_000,
    lists: {
      spacecraft: craft,
      spacecraft_configurations: configuration,
      spacecraft_configuration_families: family,
    } as never,
  });
  const live = path.join(directory, 'live');
  const report = await runFetch({
    baseUrl: fakeLl2.baseUrl,
    apiKey: undefined,
    live,
    embedded: frozenEdition,
    acceptShrink: true,
    acceptSource: false,
    imagePolicy: 'none',
    display: plainDisplay(() => {}),
  });
  await fakeLl2.close();
  expect([report.code, report.message]).toEqual([0, expect.stringContaining('Done')]);
  const dist = path.join(directory, 'dist');
  const { code, output } = await build(dist, { CATALOG_DATA: live, IMAGE_POLICY: 'none' });
  expect(code, output).toBe(0);
  const given = readRows(path.join(live, 'slugs.json'));
  const own = given.filter(({ kind }) => kind === 'spacecraft');
  expect(own).toHaveLength(craft.length);
  const pages = readPages(dist);
  for (const { slug } of own) expect(pages.has(`/spacecraft/${slug}/`), slug).toBe(true);
  const odd = [...pages].filter(([, page]) => neverSaid.test(textOf(page)));
  expect(odd.map(([at]) => at)).toEqual([]);
});
