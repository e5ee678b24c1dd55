import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog } from '../catalog/model.ts';
import { drawnOf } from './drawn.ts';

/** The routes of the files of all drawings, by the slugs of their configurations. */
export function drawingRoutes(catalog: Catalog) {
  return drawnOf(everyOne(catalog, 'configurations')).map((props) => ({
    params: { slug: props.configuration.slug },
    props,
  }));
}
