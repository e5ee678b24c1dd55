import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { iconSizes } from '../site/machines/manifest.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: `${size}` }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const image = sharp('public/favicon.svg', { density: (72 * size) / 32 }).resize(size, size);
  return new Response(new Uint8Array(await image.png({ palette: true }).toBuffer()), {
    headers: { 'content-type': 'image/png' },
  });
};
