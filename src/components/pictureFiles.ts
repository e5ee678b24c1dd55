import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { catalog, dataSetDirectory } from '../catalog/index.ts';
import { sealOf } from '../catalog/manifest.ts';
import { filesShown } from '../catalog/pictures.ts';
import type { PictureFile, PictureRecord } from '../catalog/records/picture.ts';
import { readEnvironment } from '../environment.ts';
import { href } from './href.ts';

/** The files of one format, for a browser to choose from by their widths. */
export function srcsetOf({ files }: PictureRecord, format: PictureFile['format']): string {
  return files
    .filter((file) => file.format === format)
    .map(({ file, width }) => `${href(`/images/${file}`)} ${width}w`)
    .join(', ');
}

/** The file for browsers that know of no choice. */
export function srcOf({ files }: PictureRecord): string {
  const webp = files.filter(({ format }) => format === 'webp');
  const { file } = (webp.findLast(({ width }) => width <= 800) ?? webp[0]) as PictureFile;
  return href(`/images/${file}`);
}

/** The routes of all files of a format that pages show. */
export function pictureRoutes(format: PictureFile['format']) {
  return filesShown(catalog, readEnvironment(process.env).IMAGE_POLICY)
    .filter((file) => file.format === format)
    .map((file) => ({ params: { name: path.parse(file.file).name }, props: { file } }));
}

/**
 * Answers with a file of the data set's pictures.
 * @throws Error when it is missing, or is not the one that the data set describes.
 */
export const answerPicture: APIRoute<{ file: PictureFile }> = ({ props: { file } }) => {
  const at = path.join(dataSetDirectory, 'images', file.file);
  const bytes = existsSync(at) ? readFileSync(at) : Buffer.alloc(0);
  if (sealOf(bytes, 0).sha256 !== file.sha256) {
    throw new Error(`${at} is missing, or is not the file that images.json describes. Fetch again.`);
  }
  return new Response(bytes, { headers: { 'content-type': `image/${file.format}` } });
};
