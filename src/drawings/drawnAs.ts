import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { configurationIds } from '../dataset/wire/ids.ts';

/**
 * The configurations of craft that the source files under another one than they were, which the notes on them tell, by the slugs of
 * the craft: a slug stays where a name is changed, and the embedded edition does not know LL2's ids of all of them.
 */
export const flownAs: ReadonlyMap<string, number> = new Map([
  ['kosmos-1001', configurationIds.soyuzT],
  ['kosmos-1074', configurationIds.soyuzT],
  ['soyuz-t-10-1', configurationIds.soyuzT],
]);

/** The configuration whose drawing shows a spacecraft on its page: its own, or the one that it was of. */
export function drawnAs(
  { slug, configuration }: Spacecraft,
  configurations: readonly Configuration[],
): Configuration {
  return configurations.find(({ id }) => id === flownAs.get(slug)) ?? configuration;
}
