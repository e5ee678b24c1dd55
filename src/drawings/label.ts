import type { Configuration } from '../catalog/model.ts';
import { drawingPath } from '../catalog/paths.ts';
import { addressesOf } from '../site/ui/href.ts';

/** What a file says of the drawing in it. */
export interface Label {
  /** The name of the configuration. */
  title: string;
  /** The address of the file. */
  address: string;
  /** The page on the configuration. */
  page: string;
}

/** What the files of a drawing say of it, for a site. */
export function labelOf(configuration: Configuration, site: URL | undefined): Label {
  const address = addressesOf(site);
  return {
    title: configuration.title,
    address: address(drawingPath(configuration, 'svg')),
    page: address(configuration.path),
  };
}
