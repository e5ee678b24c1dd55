import { answerBuild, endWithBuild } from '../../processes/beside.ts';
import { countBuffersWithObjects } from './buffers.ts';
import { writeFiles } from './files.ts';
import { type Asked, keyOf, type Made, type PageAsked, type Route, type Setup } from './page.ts';

// A process that renders pages: the same bundle as in the build itself, with a catalog of its own.

/** What is used of the app in the bundle. Astro gives it to its own prerenderer, and has no other door to it. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  manifest: { routes: { routeData: Route }[] };
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

countBuffersWithObjects();
endWithBuild();

/** The app, once the first message has told where it is. */
const app = Promise.withResolvers<App>();
const routes = new Map<string, Route>();

process.on('message', async (message: Setup | Asked) => {
  if ('entry' in message) return app.resolve(open(message));
  answerBuild(await answer(message).catch((error): Made => ({ id: message.id, error })));
});

async function open({ entry, styles }: Setup): Promise<App> {
  const { app } = (await import(entry)) as { app: App };
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({
    settings: { scripts: [] },
    logger: {
      options: { destination: { write: ({ message }: { message: string }) => console.error(message) } },
    },
  });
  for (const { routeData } of app.manifest.routes) routes.set(keyOf(routeData), routeData);
  return app;
}

async function answer(asked: Asked): Promise<Made> {
  if (!('files' in asked)) return { id: asked.id, page: await render(asked) };
  await writeFiles(asked, respond);
  return { id: asked.id, page: null };
}

async function render({ url, route }: PageAsked) {
  const response = await respond(url, route);
  return {
    status: response.status,
    headers: [...response.headers],
    body: response.body ? new Uint8Array(await response.arrayBuffer()) : null,
  };
}

/** When each route has answered for the first time. */
const firsts = new Map<Route, Promise<unknown>>();

/** What the app answers. Astro works out the paths of a route at its first page, and several at once would each do so. */
async function respond(url: string, route: Route): Promise<Response> {
  const opened = await app.promise;
  const routeData = known(route);
  const answer = () => opened.render(new Request(url), { routeData });
  const first = firsts.get(routeData);
  if (first) return first.then(answer);
  const made = answer();
  // Without the answer itself, which may be the largest file of all.
  const end = () => {};
  firsts.set(routeData, made.then(end, end));
  return made;
}

function known(route: Route): Route {
  const found = routes.get(keyOf(route));
  if (!found) throw new Error(`The bundle of pages has no route ${route.route}.`);
  return found;
}
