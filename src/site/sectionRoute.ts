import { isFilled } from '../catalog/everyOne.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Kind } from '../dataset/kinds.ts';

/** The route of the index of a kind, for a file `[...index]`: none where the kind has no entries, as it may be in older data. */
export function sectionRoute(catalog: Catalog, kind: Kind) {
  return isFilled(catalog, kind) ? [{ params: { index: undefined } }] : [];
}
