import sharp from 'sharp';
import { sha256Of } from '../../dataset/sha256.ts';
import { siteName } from '../../words/siteName.ts';
import type { Drawing } from '../drawing.ts';
import { drawingFile } from '../drawingFile.ts';
import type { Label } from '../label.ts';
import { citationOfDrawing, license } from '../license.ts';
import { PictureCache } from './pictureCache.ts';

/** Where a build keeps what it can take again. */
const directory = 'node_modules/.astro/drawings';
/** A site asks for its drawings alone, and others may be built beside it. */
const daysKept = 30;
/** To find a palette takes three times as long as all else, and saves 50 kB of a file that few ask for. */
const options = { compressionLevel: 6 } as const;

/** A drawing as a PNG without a background, 1600 pixels long, which names its author, its license and its source (EXIF 2.32). */
export async function drawingPicture(drawing: Drawing, label: Label): Promise<Buffer> {
  const svg = drawingFile(drawing, label);
  const about = {
    Artist: siteName,
    Copyright: `${license.name}, ${license.address}`,
    ImageDescription: `${citationOfDrawing(label.title, label.address)} ${drawing.shape}`,
  };
  const make = () => sharp(Buffer.from(svg)).withExif({ IFD0: about }).png(options).toBuffer();
  // All that makes one picture differ from another: what is drawn and said, and what draws it.
  const key = sha256Of(JSON.stringify([svg, about, options, sharp.versions]));
  cache ??= new PictureCache(directory);
  const { picture, isNew } = await cache.pictureOf(key, make);
  if (isNew) cache.prune(daysKept);
  return picture;
}

let cache: PictureCache | undefined;
