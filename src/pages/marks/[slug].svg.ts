import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import type { Drawn } from '../../drawings/drawn.ts';
import { markFile } from '../../drawings/markFile.ts';
import { drawingRoutes } from '../../drawings/routes.ts';

export const getStaticPaths = (() => drawingRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = ({ props: { drawing } }) =>
  new Response(markFile(drawing), { headers: { 'content-type': 'image/svg+xml' } });
