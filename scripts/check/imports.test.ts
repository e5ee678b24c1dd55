import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Checks the imports of a project that has only these files, and returns the lines that are printed. */
function check(files: Record<string, string>, { isLinked = false } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'imports-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  if (isLinked) {
    mkdirSync(path.join(directory, 'packages'));
    symlinkSync(path.join(directory, 'packages'), path.join(directory, 'node_modules'));
  }
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), code);
  }
  const command = path.resolve('scripts/check/imports.ts');
  return new Promise<{ code: number; broken: string[] }>((resolve) =>
    execFile(process.execPath, [command], { cwd: directory }, (error, _output, errors) =>
      resolve({
        code: Number(error?.code ?? 0),
        broken: errors.split('\n').flatMap((line) => line.match(/^.* \[[^\]]+\]/) ?? []),
      }),
    ),
  );
}

const files = {
  'src/words/count.ts': 'export const one = 1;',
  'src/catalog/model.ts': "import { one } from '../words/count.ts'; export const two = one + one;",
  'src/site/ui/Table.astro': '<table></table>',
  'src/site/Page.astro': "---\nimport Table from './ui/Table.astro';\n---\n<Table />",
  'src/pages/index.astro': "---\nimport Page from '../site/Page.astro';\n---\n<Page />",
  'src/catalog/model.test.ts':
    "import { one } from '../../scripts/ll2/clean.ts'; import { two } from './model.ts';",
  'scripts/ll2/clean.ts': "import { one } from '../../src/words/count.ts'; export { one };",
};

test('a project that keeps the rules passes', async () => {
  expect(await check(files)).toEqual({ code: 0, broken: [] });
});

test('packages behind a link do not hide what breaks a rule', async () => {
  const broken = { ...files, 'src/quality/notes.ts': "import '../../scripts/ll2/clean.ts';" };
  expect(await check(broken, { isLinked: true })).toEqual({
    code: 1,
    broken: ['src/quality/notes.ts -> scripts/ll2/clean.ts [no-scripts-in-src]'],
  });
});

test('each rule names the imports that break it, in .astro files and of types too', async () => {
  const { code, broken } = await check({
    ...files,
    'src/words/count.ts': "import type { Two } from '../catalog/model.ts'; export const one: Two = 1;",
    'src/catalog/model.ts': "import { one } from '../words/count.ts'; export type Two = typeof one;",
    'src/catalog/index.ts': 'export const catalog = {};',
    'src/fleet/Fleet.astro': "---\nimport { catalog } from '../catalog/index.ts';\n---\n<p>{catalog}</p>",
    'src/site/ui/Table.astro': "---\nimport Page from '../Page.astro';\n---\n<Page />",
    'src/quality/notes.ts': "import '../../scripts/ll2/clean.ts';",
    'src/history/log.ts': "import './log.testkit.ts';",
    'src/history/log.testkit.ts': '',
    'src/search/build/read.ts': "import 'node:fs';",
    'src/search/client/page.ts': "import '../build/read.ts';",
    'src/timeline/Clock.astro': '<script>\nimport "node:path";\n</script>',
    'src/rockets/rocket.ts': "import '../words/count.ts';",
    'scripts/fakeLl2/server.ts': '',
    'scripts/fetch/run.ts': "import '../fakeLl2/server.ts';",
  });
  expect(code).toBe(1);
  expect(broken).toEqual([
    'scripts/fetch/run.ts -> scripts/fakeLl2/server.ts [no-fake-in-fetch]',
    'src/catalog/model.ts -> src/words/count.ts -> src/catalog/model.ts [no-circle]',
    'src/fleet/Fleet.astro -> src/catalog/index.ts [catalog-door]',
    'src/history/log.ts -> src/history/log.testkit.ts [no-tests-in-code]',
    'src/quality/notes.ts -> scripts/ll2/clean.ts [no-scripts-in-src]',
    'src/rockets/rocket.ts -> src/words/count.ts [room-unknown]',
    'src/search/client/page.ts -> fs [no-node-in-client]',
    'src/search/client/page.ts -> src/search/build/read.ts [no-build-in-client]',
    'src/site/Page.astro -> src/site/ui/Table.astro -> src/site/Page.astro [no-circle]',
    'src/site/ui/Table.astro -> src/site/Page.astro [room-site/ui]',
    'src/timeline/Clock.astro -> path [no-node-in-client]',
    'src/words/count.ts -> src/catalog/model.ts [room-words]',
  ]);
});
