import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { drawingPicture } from '../../drawings/build/drawingPicture.ts';
import type { Drawn } from '../../drawings/drawn.ts';
import { labelOf } from '../../drawings/label.ts';
import { drawingRoutes } from '../../drawings/routes.ts';

export const getStaticPaths = (() => drawingRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = async ({ props: { drawing, configuration }, site }) =>
  new Response(new Uint8Array(await drawingPicture(drawing, labelOf(configuration, site))), {
    headers: { 'content-type': 'image/png' },
  });
