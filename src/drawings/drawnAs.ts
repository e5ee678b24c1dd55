import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { configurationIds } from '../dataset/wire/ids.ts';

/** Craft that the source files under another configuration than the one they were, which the notes on them tell, by their names. */
const flownAs = new Map([
  ['Kosmos 1001', configurationIds.soyuzT],
  ['Kosmos 1074', configurationIds.soyuzT],
  ['Soyuz T-10-1', configurationIds.soyuzT],
]);

/** The configuration whose drawing shows a spacecraft on its page: its own, or the one that it was of. */
export function drawnAs(
  { name, configuration }: Spacecraft,
  configurations: readonly Configuration[],
): Configuration {
  return configurations.find(({ id }) => id === flownAs.get(name)) ?? configuration;
}
