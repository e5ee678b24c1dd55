import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Where the images of LL2's records lie. */
export const source = 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/';

/** Draws a picture in place of the one at a path. Each path always has the same picture, in a color of its own. */
export async function pictureAt(path: string): Promise<{ type: string; bytes: Buffer }> {
  const isThumbnail = path.includes('thumbnail');
  const [width, height] = isThumbnail ? [200, 200] : [1600, 1000];
  const hue = (createHash('sha256').update(path).digest()[0] as number) * (360 / 256);
  const ground = `hsl(${hue}, 18%, 78%)`;
  const ink = `hsl(${hue}, 24%, 30%)`;
  // It shows a capsule before a horizon, because nobody should take it for a photograph.
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10" width="${width}" height="${height}">
    <rect width="16" height="10" fill="${ground}"/>
    <path d="M0 8.5q8-2 16 0v1.5H0z" fill="${ink}" opacity=".4"/>
    <path d="M7 2h2l1.4 4q-2.4 1.2-4.8 0z" fill="${ink}"/>
  </svg>`;
  const picture = sharp(Buffer.from(drawing));
  if (path.endsWith('.png')) return { type: 'image/png', bytes: await picture.png().toBuffer() };
  return { type: 'image/jpeg', bytes: await picture.jpeg({ quality: 70 }).toBuffer() };
}
