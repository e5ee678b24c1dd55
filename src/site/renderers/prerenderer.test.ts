import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../../tests/testkit/scratch.ts';
import { withRenderers } from './prerenderer.ts';
import { pagesAhead } from './renderer.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Route = Paths[number]['route'];

const pages = { route: '/[page]', component: 'src/pages/[page].astro', type: 'page', params: ['page'] };
const files = {
  route: '/[file].txt',
  component: 'src/pages/[file].txt.ts',
  type: 'endpoint',
  params: ['file'],
};

const pictures = { ...files, route: '/[file].png', component: 'src/pages/[file].png.ts' };

/** What the bundle of pages exports, in which a page or a file may fail, wait for ever or end its process by its name. */
const bundle = `
  const routes = ${JSON.stringify([pages, files, pictures])};
  const answers = {
    fails: () => { throw new Error('It is broken.'); },
    waits: () => new Promise(() => setInterval(() => {}, 1_000)),
    dies: () => process.kill(process.pid, 'SIGKILL'),
  };
  const text = (from) => ReadableStream.from(from()).pipeThrough(new TextEncoderStream());
  const bodies = {
    pieces: () => text(function* () { yield 'one, '; yield 'two, '; yield 'three'; }),
    torn: () => text(function* () { yield 'one, '; throw new Error('It is torn.'); }),
  };
  export const app = {
    setInternals() {},
    setOptions() {},
    manifest: { routes: routes.map((routeData) => ({ routeData })) },
    async render({ url }) {
      const [name] = new URL(url).pathname.slice(1).split(/[-./]/);
      await answers[name]?.();
      if (name === 'refuses') return new Response('no file', { status: 500 });
      return new Response(bodies[name]?.() ?? 'rendered');
    },
  };
`;

/** A build as Astro does it, with so many renderers beside it. */
async function buildOf(made: {
  pages: string[];
  files: string[];
  pictures?: string[];
  count: number;
  early?: string;
  /** Milliseconds that it takes to work out what pages there are. */
  pathsTake?: number;
}) {
  const folder = scratchDirectory();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const entry = path.join(folder, 'bundle.mjs');
  writeFileSync(entry, bundle);
  const { app } = await import(pathToFileURL(entry).href);
  const pathsOf = (names: string[], route: object, ending: string) =>
    names.map((name) => ({ pathname: `/${name}${ending}`, route: route as Route }));
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: async () => {
      await setTimeout(made.pathsTake ?? 0);
      return [
        ...pathsOf(made.pages, pages, '/'),
        ...pathsOf(made.files, files, '.txt'),
        ...pathsOf(made.pictures ?? [], pictures, '.png'),
      ];
    },
    render: (request) => app.render(request),
  };
  /** The files that there are once all pages are, null before. */
  let filesAtPages: string[] | null = null;
  const config = { base: '/', site: 'http://localhost', outDir: pathToFileURL(`${folder}/dist/`) };
  const prerenderer = withRenderers(own, {
    count: made.count,
    config: config as unknown as AstroConfig,
    early: made.early === undefined ? [] : [{ url: `http://localhost/${made.early}/`, route: pages }],
    setup: () => ({ entry: pathToFileURL(entry).href, styles: new Map() }),
    pagesWritten: async () => {
      filesAtPages = filesIn(folder);
    },
  });
  await prerenderer.setup?.();
  const asked = await prerenderer.getStaticPaths();
  /** What the end of the pages says, null where all is well. */
  const end = async () => {
    const ended = await Promise.allSettled([prerenderer.teardown?.()]);
    return ended[0].status === 'rejected' ? (ended[0].reason as Error).message : null;
  };
  const failed: string[] = [];
  const renderOne = async ({ pathname, route }: Paths[number]) => {
    const request = new Request(`http://localhost${pathname}`);
    try {
      await prerenderer.render(request, { routeData: route, collectMetadata: false });
    } catch (error) {
      failed.push(pathname);
      throw error;
    }
  };
  return {
    end,
    /** Asks for so many pages at once. */
    render: async (count = asked.length) => {
      await Promise.all(asked.slice(0, count).map(renderOne)).catch(() => {});
      const said = await end();
      // What was asked of a renderer that has ended fails a moment later.
      await setTimeout(20);
      return { failed, said, files: filesIn(folder), filesAtPages };
    },
    files: () => filesIn(folder),
    read: (file: string) => readFileSync(path.join(folder, 'dist', file), 'utf8'),
  };
}

function filesIn(folder: string): string[] {
  return globSync('*.{txt,png}', { cwd: path.join(folder, 'dist') }).sort();
}

const many = Array.from({ length: 3 * pagesAhead }, (_, index) => `page-${index}`);

test.each([0, 1])('with %i renderers all pages are rendered, and all files written', async (count) => {
  const build = await buildOf({ pages: many, files: ['one', 'two'], count, early: 'page-0' });
  expect(await build.render()).toMatchObject({ failed: [], said: null, files: ['one.txt', 'two.txt'] });
});

test.each([0, 1])('with %i renderers a page that fails is told once, and ends the build', async (count) => {
  const build = await buildOf({ pages: ['fails', 'waits', ...many], files: ['one'], count });
  const { failed, said } = await build.render();
  expect({ failed, said }).toEqual({ failed: ['/fails/'], said: 'It is broken.' });
});

test('a page of the tables that fails before the pages are known ends the build with its own words', async () => {
  const build = await buildOf({
    pages: ['fails', ...many],
    files: ['one'],
    count: 1,
    early: 'fails',
    pathsTake: 1_000,
  });
  expect(await build.render()).toMatchObject({ failed: ['/fails/'], said: 'It is broken.', files: [] });
});

test('a page that fails waits for no file', async () => {
  const build = await buildOf({ pages: ['fails'], files: ['waits'], count: 1 });
  expect((await build.render()).said).toBe('It is broken.');
});

test('a file that fails when all pages are there is told with its address', async () => {
  const build = await buildOf({ pages: ['page'], files: ['fails', 'one'], count: 0 });
  const { failed, said } = await build.render();
  expect({ failed, said }).toEqual({ failed: [], said: 'http://localhost/fails.txt: It is broken.' });
});

test.each([0, 1])('with %i renderers an answer that is no file is not written as one', async (count) => {
  const build = await buildOf({ pages: ['page'], files: ['refuses'], count });
  const { said, files } = await build.render();
  expect(said).toBe('http://localhost/refuses.txt: It answered 500: expected a file.');
  expect(files).toEqual([]);
});

test.each([0, 1])(
  'with %i renderers pages have their pictures before other files are there',
  async (count) => {
    const build = await buildOf({ pages: ['page'], files: ['one'], pictures: ['two'], count });
    expect(await build.render()).toMatchObject({ files: ['one.txt', 'two.png'], filesAtPages: ['two.png'] });
  },
);

test.each([0, 1])('with %i renderers a picture that fails ends the build, once', async (count) => {
  const build = await buildOf({ pages: ['page'], files: ['one'], pictures: ['fails'], count });
  const { said, filesAtPages, files } = await build.render();
  expect(said).toBe('http://localhost/fails.png: It is broken.');
  expect(filesAtPages).toBe(null);
  expect(files).not.toContain('one.txt');
});

test('what needs the pages does not begin where one of them fails', async () => {
  const build = await buildOf({ pages: ['fails'], files: [], count: 0 });
  expect((await build.render()).filesAtPages).toBe(null);
});

test.each([0, 1])('with %i renderers a file that comes in pieces is written whole', async (count) => {
  const build = await buildOf({ pages: ['page'], files: ['pieces'], count });
  expect(await build.render()).toMatchObject({ said: null, files: ['pieces.txt'] });
  expect(build.read('pieces.txt')).toBe('one, two, three');
});

test.each([0, 1])('with %i renderers a file of which a piece fails ends the build', async (count) => {
  const build = await buildOf({ pages: ['page'], files: ['torn'], count });
  expect((await build.render()).said).toBe('http://localhost/torn.txt: It is torn.');
});

test('a renderer that is killed says what may have been the reason', async () => {
  const build = await buildOf({ pages: ['dies'], files: [], count: 1 });
  expect((await build.render()).said).toMatch(/ended with SIGKILL before the build did.* ran out of memory/);
});

test.each([0, 1])(
  'with %i renderers nothing is begun with the pages where Astro could not write one',
  async (count) => {
    const build = await buildOf({ pages: ['one', 'two', 'three'], files: ['one'], count });
    expect(await build.render(1)).toMatchObject({ said: null, files: [], filesAtPages: null });
  },
);

test('no file is written where Astro fails before the first page', async () => {
  const build = await buildOf({ pages: ['page'], files: ['one'], count: 0 });
  expect(await build.end()).toBe(null);
  expect(build.files()).toEqual([]);
});
