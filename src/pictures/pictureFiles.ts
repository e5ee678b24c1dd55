import path from 'node:path';
import type { APIRoute } from 'astro';
import { catalog, dataSetDirectory } from '../catalog/index.ts';
import { pictureFile } from '../catalog/paths.ts';
import type { PictureFile, PictureRecord } from '../dataset/picture.ts';
import { readPicture } from '../dataset/readPicture.ts';
import { readEnvironment } from '../environment.ts';
import { href } from '../site/ui/href.ts';
import { filesShown } from './pictures.ts';

/** The files of one format, for a browser to choose from by their widths. */
export function srcsetOf({ files }: PictureRecord, format: PictureFile['format']): string {
  return files
    .filter((file) => file.format === format)
    .map(({ file, width }) => `${href(pictureFile(file))} ${width}w`)
    .join(', ');
}

/** The file for browsers that cannot choose. */
export function srcOf({ files }: PictureRecord): string {
  const webp = files.filter(({ format }) => format === 'webp');
  const { file } = (webp.findLast(({ width }) => width <= 800) ?? webp[0]) as PictureFile;
  return href(pictureFile(file));
}

/** The routes of all files of a format that pages show. */
export function pictureRoutes(format: PictureFile['format']) {
  return filesShown(catalog, readEnvironment(process.env).IMAGE_POLICY)
    .filter((file) => file.format === format)
    .map((file) => ({ params: { name: path.parse(file.file).name }, props: { file } }));
}

/** Answers with a file of the data set's pictures. */
export const answerPicture: APIRoute<{ file: PictureFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(readPicture(dataSetDirectory, file)), {
    headers: { 'content-type': `image/${file.format}` },
  });
