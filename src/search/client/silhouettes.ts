import { inFrames } from '../../site/ui/drawn.client.ts';
import { copyOf, hasTemplate, part } from '../../site/ui/template.client.ts';
import type { Row } from '../rows.ts';

/** The room for the silhouette of a row's configuration, or the sign that nobody has drawn it yet; null where it has none. */
export function silhouetteOf({ configurationSlug: slug }: Row): Node | null {
  // A page from a cache may be older than the script.
  if (slug === null || !hasTemplate('silhouette')) return null;
  const image = part(copyOf('silhouette'), 'img');
  const { files = '', missing = '' } = image.dataset;
  if (missing.split(' ').includes(slug)) return copyOf('undrawn');
  image.removeAttribute('src');
  image.dataset.file = files.replace('*', slug);
  return image;
}

/**
 * Fills the rooms for silhouettes in a list, once its words are there, because readers wait for these; as many a frame as the
 * device paints in time, because each is a drawing.
 */
export async function showSilhouettes(list: ParentNode): Promise<void> {
  const images = [...list.querySelectorAll<HTMLImageElement>('img[data-file]')];
  await inFrames(images, (some) => {
    for (const image of some) {
      // Another turn may have filled it meanwhile, or taken its row away.
      if (image.dataset.file === undefined || !image.isConnected) continue;
      image.src = image.dataset.file;
      delete image.dataset.file;
    }
  });
}
