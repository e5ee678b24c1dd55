/** Where the records of a kind lie in a data set. */
const files = {
  spacecraft: 'spacecraft.json',
  configuration: 'spacecraft_configurations.json',
  family: 'spacecraft_configuration_families.json',
  provenance: 'provenance.csv',
};
type Kind = keyof typeof files;
type Named = { id: number; name: string };

/**
 * Finds what one record refers to.
 * @throws Error that names both ends and their files when it is not there.
 */
export function followReference<Found>(
  records: ReadonlyMap<number, Found>,
  [fromKind, from]: [Kind, Named],
  [toKind, to]: [Kind, Named],
): Found {
  const found = records.get(to.id);
  if (!found) {
    throw new Error(
      `${files[fromKind]}: ${fromKind} ${named(from)} refers to ${toKind} ${named(to)}, ` +
        `which ${files[toKind]} does not hold.`,
    );
  }
  return found;
}

/** An id and a name as messages write them. */
export function named({ id, name }: Named): string {
  return `${id} "${name}"`;
}
