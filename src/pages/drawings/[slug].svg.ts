import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { drawingFile } from '../../drawings/drawingFile.ts';
import type { Drawn } from '../../drawings/drawn.ts';
import { labelOf } from '../../drawings/label.ts';
import { drawingRoutes } from '../../drawings/routes.ts';

export const getStaticPaths = (() => drawingRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = ({ props: { drawing, configuration }, site }) =>
  new Response(drawingFile(drawing, labelOf(configuration, site)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
