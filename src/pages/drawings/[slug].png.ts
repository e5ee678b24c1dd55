import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { drawingPicture } from '../../drawings/build/drawingPicture.ts';
import { type Drawn, drawingRoutes, labelOf } from '../../drawings/routes.ts';

export const getStaticPaths = (() => drawingRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = async ({ props: { drawing, configuration }, site }) =>
  new Response(new Uint8Array(await drawingPicture(drawing, labelOf(configuration, site))), {
    headers: { 'content-type': 'image/png' },
  });
