import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { drawnOf } from '../drawings/drawn.ts';
import { skylineFile } from '../drawings/skyline.ts';
import { generationsOf } from '../fleet/generations.ts';

export const GET: APIRoute = () => {
  const drawn = drawnOf(generationsOf(catalog).map(({ configuration }) => configuration));
  return new Response(skylineFile(drawn.map(({ drawing }) => drawing)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
