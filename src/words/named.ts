/** Writes a record as messages do: its id and, in quotes, its name where it has one. */
export function named({ id, name }: { id: number; name: string | null }): string {
  return name === null ? `${id}` : `${id} "${name}"`;
}
