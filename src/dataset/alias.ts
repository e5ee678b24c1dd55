import { z } from 'zod';

/** A row of aliases.csv: another name of a spacecraft, and who calls it so. */
export const aliasSchema = z
  .object({
    id: z.coerce.number().int().positive(),
    name: z.string(),
    alias: z.string().min(1),
    source: z.string().min(1),
    release: z.string(),
  })
  .transform((row) => ({
    ...row,
    /** The source and its release in words, without the place of a copy. */
    calledBy: [sources.get(row.source) ?? row.source, row.release.replace(/ \(github\.com\/[^)]*\)$/, '')]
      .filter(Boolean)
      .join(', '),
  }));
export type Alias = z.infer<typeof aliasSchema>;

/** The sources that are not called by their names in the file. */
const sources = new Map([['launch name', 'the name of its launch']]);

/**
 * Checks that aliases are of spacecraft which exist.
 * @throws Error that names the row, the file and what was expected.
 */
export function checkAliases(
  aliases: readonly Alias[],
  spacecraft: readonly { id: number; name: string }[],
): void {
  const names = new Map(spacecraft.map(({ id, name }) => [id, name]));
  for (const { id, name, alias } of aliases) {
    if (names.get(id) === name) continue;
    const known = names.has(id) ? `"${names.get(id)}"` : 'no such record';
    throw new Error(
      `aliases.csv: "${alias}" of spacecraft ${id} "${name}": expected the name of a record, and spacecraft.json has ${known}.`,
    );
  }
}
