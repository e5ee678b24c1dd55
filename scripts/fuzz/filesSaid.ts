import { pathOf } from '../../src/api/files/apiFile.ts';
import { apiFiles } from '../../src/api/files/index.ts';
import { everyOne } from '../../src/catalog/everyOne.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { csv } from '../../src/downloads/tables/csv.ts';
import { tablesOf } from '../../src/downloads/tables/tables.ts';
import { spacecraftTwin } from '../../src/site/twin/spacecraftTwin.ts';

/**
 * Makes the files that go with the pages of a catalog: those of the API, the pages as Markdown, and the tables to download.
 * @throws Error when one cannot be made, or one of the API is not as its schema describes it.
 */
export function filesSaid(catalog: Catalog, home: URL): string[] {
  const addressOf = (path: string) => new URL(path, home).href;
  const { edition } = catalog;
  const surroundings = { catalog, addressOf, edition };
  return [
    ...apiFiles.flatMap((file) =>
      file.files(catalog).flatMap((one) => {
        const content = one.make?.(surroundings);
        if (content === undefined) return [];
        if (typeof content === 'string') return [content];
        const { issues = [] } = file.schema?.content.safeParse(content).error ?? {};
        const wrong = issues.find((issue) => !isOfId(issue));
        if (wrong) throw new Error(`${pathOf(file, one)}: ${wrong.path.join('.')}: ${wrong.message}`);
        // No schema takes a number that JSON cannot write.
        return [JSON.stringify(content)];
      }),
    ),
    ...everyOne(catalog, 'spacecraft').map((craft) => spacecraftTwin(craft, surroundings)),
    ...tablesOf(catalog, surroundings).map(({ columns, fill }) => csv({ columns, rows: fill() })),
  ];
}

/** LL2's description allows ids below 0, which it never gives and which stand here for those of records without one. */
function isOfId({ path, message }: { path: PropertyKey[]; message: string }): boolean {
  return /(^|_)id$/.test(`${String(path.at(-1))}`) && message.endsWith('received null');
}
