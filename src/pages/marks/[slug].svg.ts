import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { markFile } from '../../drawings/markFile.ts';
import { type Drawn, drawingRoutes } from '../../drawings/routes.ts';

export const getStaticPaths = (() => drawingRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = ({ props: { drawing } }) =>
  new Response(markFile(drawing), { headers: { 'content-type': 'image/svg+xml' } });
