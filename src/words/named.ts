/** Writes a record as messages do: its id and, in quotes, its name. */
export function named({ id, name }: { id: number; name: string }): string {
  return `${id} "${name}"`;
}
