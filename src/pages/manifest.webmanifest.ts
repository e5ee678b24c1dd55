import type { APIRoute } from 'astro';
import { iconFile, paths } from '../catalog/paths.ts';
import { manifestOf } from '../site/machines/manifest.ts';
import { href } from '../site/ui/href.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      manifestOf({
        home: href(paths.home),
        icon: href(paths.icon),
        iconOf: (size) => href(iconFile(size)),
      }),
    ),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
