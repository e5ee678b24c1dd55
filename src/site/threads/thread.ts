import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import pMap from 'p-map';
import type { Asked, FilesAsked, Made, PageAsked, Route, ThreadSetup } from './page.ts';

// A thread that renders pages: the same bundle as in the build itself, with a catalog of its own.

/** What is used of the app in the bundle. Astro gives it to its own prerenderer, and has no other door to it. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  manifest: { routes: { routeData: Route }[] };
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

const { entry, styles } = workerData as ThreadSetup;
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: styles });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: console.error } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));

parentPort?.on('message', async (asked: Asked) => {
  const made = await answer(asked).catch((error): Made => ({ id: asked.id, error }));
  parentPort?.postMessage(made, 'page' in made && made.page?.body ? [made.page.body] : []);
});

async function answer(asked: Asked): Promise<Made> {
  return { id: asked.id, page: 'files' in asked ? await write(asked) : await render(asked) };
}

async function render({ url, route }: PageAsked) {
  const response = await app.render(new Request(url), { routeData: known(route) });
  return {
    status: response.status,
    headers: [...response.headers],
    body: response.body ? await response.arrayBuffer() : null,
  };
}

/**
 * Writes all files of a route.
 * @throws Error when one is there already, or its route does not answer with a file.
 */
async function write({ route, files }: FilesAsked): Promise<null> {
  const routeData = known(route);
  for (const folder of new Set(files.map(({ file }) => path.dirname(file))))
    await mkdir(folder, { recursive: true });
  const writeOne = async ({ url, file }: FilesAsked['files'][number]) => {
    const response = await app.render(new Request(url), { routeData }).catch((error: Error) => {
      throw new Error(`${url}: ${error.message}`, { cause: error });
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}: expected a file.`);
    // A second file of a name would silently take the place of a first.
    await writeFile(file, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
  };
  // Astro works out the paths of a route at its first file, and several at once would each do so.
  const [first, ...others] = files;
  if (first) await writeOne(first);
  await pMap(others, writeOne, { concurrency: 8 });
  return null;
}

function known(route: Route): Route {
  const found = routes.get(keyOf(route));
  if (!found) throw new Error(`The bundle of pages has no route ${route.route}.`);
  return found;
}

function keyOf({ route, component }: Route): string {
  return `${route} ${component}`;
}
