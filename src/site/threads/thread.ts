import { parentPort, workerData } from 'node:worker_threads';
import type { PageAsked, PageMade, ThreadSetup } from './page.ts';

// A thread that renders pages: the same bundle as in the build itself, with a catalog of its own.

/** What is used of the app in the bundle. Astro gives it to its own prerenderer, and has no other door to it. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  manifest: { routes: { routeData: { route: string; component: string } }[] };
  render(request: Request, options: { routeData: object }): Promise<Response>;
}

const { entry, styles } = workerData as ThreadSetup;
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: styles });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: console.error } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));

parentPort?.on('message', async (asked: PageAsked) => {
  const made = await render(asked).catch((error): PageMade => ({ id: asked.id, error }));
  parentPort?.postMessage(made, 'body' in made && made.body ? [made.body] : []);
});

async function render({ id, url, ...route }: PageAsked): Promise<PageMade> {
  const routeData = routes.get(keyOf(route));
  if (!routeData) throw new Error(`The bundle of pages has no route ${route.route}.`);
  const response = await app.render(new Request(url), { routeData });
  return {
    id,
    status: response.status,
    headers: [...response.headers],
    body: response.body ? await response.arrayBuffer() : null,
  };
}

function keyOf({ route, component }: Pick<PageAsked, 'route' | 'component'>): string {
  return `${route} ${component}`;
}
