import { catalog } from '../catalog/index.ts';
import { webAddress } from '../dataset/webAddress.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import { readEnvironment } from '../environment.ts';
import { srcOf } from '../pictures/pictureFiles.ts';
import { showPicture } from '../pictures/pictures.ts';
import { imageObject, type LinkedData } from './linkedData.ts';

const { IMAGE_POLICY } = readEnvironment(process.env);

/** What a page tells machines of an image that it shows, named for what it shows; nothing where it shows none. */
export function shownImage(image: ImageRecord | null, name: string, site: URL | undefined): LinkedData[] {
  const shown = showPicture(image, catalog.pictures, IMAGE_POLICY);
  if (image === null || !('picture' in shown)) return [];
  const { width, height } = shown.picture;
  return [
    imageObject({
      name,
      address: new URL(srcOf(shown.picture), site).href,
      width,
      height,
      credit: image.credit,
      license: webAddress(image.license?.link ?? null),
      source: webAddress(image.image_url),
    }),
  ];
}
