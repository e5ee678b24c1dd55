import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { drawingOf } from './drawings.ts';

/**
 * The configuration whose drawing shows a spacecraft: its own, or the one that a note on its configuration says it is of, because the
 * source files it under another: "..., but it is a Soyuz T, flown without a crew."
 */
export function drawnAs(
  { configuration, notes }: Spacecraft,
  configurations: readonly Configuration[],
): Configuration {
  const names = notes
    .filter(({ field }) => field === 'configuration')
    .flatMap(({ text }) => /, but it is an? ([^,.]+)[,.]/.exec(text)?.[1] ?? []);
  const other = configurations.find(({ name, id }) => names.includes(name) && drawingOf(id) !== null);
  return other ?? configuration;
}
