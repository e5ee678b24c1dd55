import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Configuration, Spacecraft } from '../catalog/model.ts';
import { type ImagePolicy, isAllowed, isFree } from '../dataset/imagePolicy.ts';
import type { PictureFile, PictureRecord } from '../dataset/picture.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';

/** What a page shows of an image: its picture, or the words that say why there is none. */
export type Shown = { picture: PictureRecord } | { reason: string };

type Pictures = Catalog['pictures'];

/** Chooses what a page shows of an image. */
export function showPicture(image: ImageRecord | null, pictures: Pictures, policy: ImagePolicy): Shown {
  if (image === null) return { reason: 'none is recorded' };
  if (policy === 'none') return { reason: 'this edition of the catalog shows none' };
  const license = licenseOf(image);
  if (!isAllowed(policy, image)) {
    return license === null
      ? { reason: 'its license is not recorded' }
      : { reason: `its license does not let everyone show it (${license})` };
  }
  const picture = pictures.get(image.image_url);
  if (picture) return { picture };
  // A fetch may have skipped the image, by having fetched no pictures or by a stricter policy of that day.
  return pictures.size > 0 && isFree(image.license?.name ?? '')
    ? { reason: 'it could not be had when these data were fetched' }
    : { reason: 'none comes with these data' };
}

/** The name of an image's license; null where nobody has looked it up. */
export function licenseOf({ license }: ImageRecord): string | null {
  const name = license?.name?.trim();
  return !name || name === 'Unknown' ? null : name;
}

/** The image that stands for a spacecraft; nearly always it is that of its configuration. */
export function imageOf({ image, configuration }: Pick<Spacecraft, 'image' | 'configuration'>) {
  const representative = configuration.record.image;
  const isRepresentative = image === null || image.id === representative?.id;
  return { image: image ?? representative, isRepresentative: isRepresentative && representative !== null };
}

/** Says what the picture of a configuration shows beside one of its craft: it may be another of them, where there are several. */
export function representedInWords(
  subject: string,
  { spacecraft }: Pick<Configuration, 'spacecraft'>,
): string {
  return spacecraft.length > 1 ? `${subject}, perhaps another one` : subject;
}

/** The files of all pictures that pages show. */
export function filesShown(catalog: Catalog, policy: ImagePolicy): PictureFile[] {
  const images = [
    ...everyOne(catalog, 'spacecraft').map((craft) => imageOf(craft).image),
    ...everyOne(catalog, 'configurations').map((configuration) => configuration.record.image),
  ];
  // Two images that are equal to the byte share their files.
  const files = new Map<string, PictureFile>();
  for (const image of images) {
    const shown = showPicture(image, catalog.pictures, policy);
    if ('picture' in shown) for (const file of shown.picture.files) files.set(file.file, file);
  }
  return [...files.values()];
}
