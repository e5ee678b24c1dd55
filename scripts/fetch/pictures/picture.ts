import sharp, { type Metadata, type Sharp } from 'sharp';
import { type PictureFile, type PictureRecord, pictureFormats } from '../../../src/dataset/picture.ts';
import { sha256Of } from '../../../src/dataset/sha256.ts';
import { Refused, Stopped } from '../../ll2/faults.ts';

/** A new picture, with the contents of its files. */
export interface MadePicture extends Omit<PictureRecord, 'url'> {
  contents: Buffer[];
}

/** The largest widths in pixels: for a phone, for a page, and for a page on a screen of double density. */
const widths = [400, 800, 1200];
/** About 8000 by 8000. There is a limit because a small file can ask for more memory than a machine has. */
const mostPixels = 64e6;
const longestSeconds = 60;

const encoders: Record<PictureFile['format'], (image: Sharp) => Sharp> = {
  // More effort would take two to eight seconds a picture, and save only five per cent.
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 75 }),
};

/**
 * Makes the files of a picture from a download. The same bytes always make the same files.
 * @throws Refused when it is no picture, is broken or is too large, in words that follow its name; Stopped.
 */
export async function makePicture(source: Buffer, signal?: AbortSignal): Promise<MadePicture> {
  if (!isRaster(source)) throw new Refused('is no JPEG, PNG, WebP, AVIF or GIF');
  // One thread, because the encoder of AVIF divides an image by the number of threads and its bytes depend on that.
  sharp.concurrency(1);
  const open = () =>
    sharp(source, { failOn: 'error', limitInputPixels: mostPixels }).timeout({ seconds: longestSeconds });
  const { width, height } = await sizeOf(open());
  const sha256 = sha256Of(source);
  const files: PictureFile[] = [];
  const contents: Buffer[] = [];
  for (const { file, format, width: across } of filesOf(sha256, width)) {
    if (signal?.aborted) throw new Stopped();
    // A transparent image gets a white ground, because its dark lines would be lost on a dark page.
    const image = open().autoOrient().resize({ width: across }).flatten({ background: '#fff' });
    const { data, info } = await encoders[format](image).toBuffer({ resolveWithObject: true }).catch(refuse);
    files.push({
      file,
      format,
      width: info.width,
      height: info.height,
      bytes: data.length,
      sha256: sha256Of(data),
    });
    contents.push(data);
  }
  return { width, height, sha256, files, contents };
}

/** The files that a picture has. None is wider than the download. */
export function filesOf(sha256: string, width: number): Pick<PictureFile, 'file' | 'format' | 'width'>[] {
  const across = [...new Set(widths.map((one) => Math.min(one, width)))];
  return pictureFormats.flatMap((format) =>
    across.map((one) => ({ file: `${sha256.slice(0, 16)}-${one}.${format}`, format, width: one })),
  );
}

/** Whether a file starts like an image of pixels. Drawings such as SVG are refused, because they can name other files. */
function isRaster(source: Buffer): boolean {
  const start = source.toString('latin1', 0, 12);
  return /^(\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF....WEBP|....ftypavi[fs])/s.test(start);
}

async function sizeOf(image: Sharp): Promise<{ width: number; height: number }> {
  const { format, autoOrient } = await image.metadata().catch(refuse);
  if (!readable.has(format))
    throw new Refused(`reads as ${format}, where JPEG, PNG, WebP, AVIF or GIF was expected`);
  const { width, height } = autoOrient;
  return { width, height };
}

const readable = new Set<Metadata['format']>(['jpeg', 'png', 'webp', 'heif', 'gif']);

function refuse(error: Error): never {
  if (error.message.includes('exceeds pixel limit'))
    throw new Refused(`has more than ${mostPixels / 1e6} million pixels`, { cause: error });
  throw new Refused(`cannot be read: ${error.message.split('\n')[0]}`, { cause: error });
}
