import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import pMap from 'p-map';
import type { FilesAsked, Route } from './page.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type RouteData = Paths[number]['route'];

/** Whether a route is below /data/, where files are made of the tables: by one renderer, because each other would make these again. */
export function isOfTables(component: string): boolean {
  return component.startsWith('src/pages/data/');
}

/** Few enough that all who write end at the same time. */
const most = 200;

/**
 * Whether files of a route are written beside the pages that Astro writes: its own way to write a file takes as long as it takes
 * to make one.
 */
export function isWritten({ type, params }: RouteData): boolean {
  return type === 'endpoint' && params.length > 0;
}

/** Whether a route answers with pictures, which pages show. Compiled code draws some, beside all else if they begin early. */
export function isOfPictures(component: string): boolean {
  return /\.(png|svg|avif|webp)\.ts$/.test(component);
}

/** Files of a route, named when their turn comes: the names of all files of 60 000 spacecraft are 100 MB. */
export type Piece = () => FilesAsked;

/** The files of routes, in pieces that are written one after the other. */
export interface Pieces {
  /** What is written beside the pages: the tables in one piece, and the pictures. */
  first: Piece[];
  rest: Piece[];
}

/** Takes the files of routes to pieces. */
export function piecesOf(paths: Paths, config: AstroConfig): Pieces {
  const byRoute = Map.groupBy(paths, ({ route }) => route);
  const piecesOfEach = (routes: [RouteData, Paths][] = []) =>
    routes.flatMap(([{ route, component }, its]) => {
      const length = isOfTables(component) ? its.length : most;
      return Array.from({ length: Math.ceil(its.length / length) }, (_, index) => () => ({
        route: { route, component },
        files: its
          .slice(index * length, (index + 1) * length)
          .map(({ pathname }) => fileOf(pathname, config)),
      }));
    });
  const { tables, pictures, rest } = Object.groupBy(byRoute, ([{ component }]) =>
    isOfTables(component) ? 'tables' : isOfPictures(component) ? 'pictures' : 'rest',
  );
  return { first: [...piecesOfEach(tables), ...piecesOfEach(pictures)], rest: piecesOfEach(rest) };
}

/** The address that Astro asks a route for, of a path below the base path. */
export function addressOf(pathname: string, { base, site }: AstroConfig): string {
  return new URL(path.posix.join(base, pathname), site).href;
}

/**
 * Writes what an answer holds: piece by piece where it comes in pieces, because a file may be larger than all that a build works on. Most
 * come whole, and are written at once, because to have another thread write them takes longer.
 */
async function writeBody(file: string, body: ReadableStream<Uint8Array>): Promise<void> {
  const pieces = body.values();
  const [first, second] = [await pieces.next(), await pieces.next()];
  async function* all() {
    yield first.value ?? '';
    yield second.value ?? '';
    yield* pieces;
  }
  // A second file of a name would silently take the place of a first.
  if (second.done) writeFileSync(file, first.value ?? '', { flag: 'wx' });
  else await writeFile(file, all(), { flag: 'wx' });
}

function fileOf(pathname: string, config: AstroConfig): FilesAsked['files'][number] {
  return {
    url: addressOf(pathname, config),
    // Astro ends the path of a file with a slash too where a name has no ending in its route.
    file: path.join(fileURLToPath(config.outDir), pathname.replace(/\/$/, '')),
  };
}

/**
 * Writes files of a route, as it answers for them.
 * @throws Error when one is there already, or the route does not answer with a file.
 */
export async function writeFiles(
  { route, files }: FilesAsked,
  respond: (url: string, route: Route) => Promise<Response>,
): Promise<void> {
  for (const folder of new Set(files.map(({ file }) => path.dirname(file))))
    await mkdir(folder, { recursive: true });
  const writeOne = async ({ url, file }: FilesAsked['files'][number]) => {
    try {
      const response = await respond(url, route);
      if (!response.ok) throw new Error(`It answered ${response.status}: expected a file.`);
      await writeBody(file, response.body ?? new Blob().stream());
    } catch (error) {
      throw new Error(`${url}: ${(error as Error).message}`, { cause: error });
    }
  };
  // One is made while another is written. Of a large catalog some files are so large that more would take too much memory.
  await pMap(files, writeOne, { concurrency: 2 });
}
