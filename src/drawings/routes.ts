import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Configuration } from '../catalog/model.ts';
import { drawingPath } from '../catalog/paths.ts';
import { addressesOf } from '../site/ui/href.ts';
import type { Drawing } from './drawing.ts';
import type { Label } from './drawingFile.ts';
import { drawingOf } from './drawings.ts';

/** A configuration with its drawing. */
export type Drawn = {
  configuration: Configuration;
  drawing: Drawing;
};

/** The configurations of a catalog that are drawn. */
export function drawnOf(configurations: readonly Configuration[]): Drawn[] {
  return configurations.flatMap((configuration) => {
    const drawing = drawingOf(configuration.id);
    return drawing ? { configuration, drawing } : [];
  });
}

/** The routes of the files of all drawings, by the slugs of their configurations. */
export function drawingRoutes(catalog: Catalog) {
  return drawnOf(everyOne(catalog, 'configurations')).map((props) => ({
    params: { slug: props.configuration.slug },
    props,
  }));
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
