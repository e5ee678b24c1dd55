/** Writes a record as messages do: its id and, in quotes, its name where it has one. */
export function named({ id, name }: { id: number; name: string | null }): string {
  return name === null ? `${id}` : `${id} "${name}"`;
}

/** The names of some records with commas between them; null where there are none. */
export function namesOf(records: readonly { name: string | null }[] | null): string | null {
  return records?.flatMap(({ name }) => name?.trim() || []).join(', ') || null;
}
