import type { z } from 'zod';
import { Refused } from './faults.ts';
import type { ListQuery } from './page.ts';

/** The version of the API whose shapes the catalog reads. */
const needed = '2.3.0';

type Row = Record<string, unknown>;

/** A difference of another version, in words that follow "its records". */
interface Mark {
  version: string;
  words: string;
  isOn: (row: Row, query: ListQuery) => boolean;
}

/** What the records of other versions have and those of 2.3.0 do not. */
const marks: Mark[] = [
  {
    // 2.3.0 made the type of an agency an object, and images objects of their own (its changelog).
    version: '2.2.0',
    words: 'give types as text or images as addresses',
    isOn: (row) => {
      const configuration = asRow(row.spacecraft_config ?? row);
      const isOldImage = 'image_url' in configuration && !('image' in configuration);
      return isOldImage || [configuration.type, asRow(configuration.agency).type].some(isText);
    },
  },
  {
    // 2.4.0 gives details below /detailed/, and takes no notice of mode=detailed (its OpenAPI description).
    version: '2.4.0',
    words: 'lack the details that mode=detailed asked for',
    isOn: (row, { path, mode }) => {
      const detail = details[path];
      const isLacking = detail !== undefined && !(detail in row);
      return mode === 'detailed' && row.response_mode === 'normal' && isLacking;
    },
  },
];

/** The field by which details show in the two lists that are read first. */
const details: Record<string, string> = {
  spacecraft: 'flights',
  spacecraft_configurations: 'capability',
};

/**
 * Holds the first page of a list against the shapes of other versions, before the calls of an hour are spent on them.
 * @throws Refused when all records of the page have the marks of one, or fit no record and say in their addresses which one it is.
 */
export function refuseOtherVersion(base: URL, query: ListQuery, rows: unknown[], schema: z.ZodType): void {
  const records = rows.map(asRow);
  if (records.length === 0) return;
  const told = versionIn(records);
  const mark = marks.find(({ isOn }) => records.every((row) => isOn(row, query)));
  const isOther = mark !== undefined || (told !== null && !rows.some((row) => schema.safeParse(row).success));
  if (!isOther) return;
  throw new Refused(
    `${query.path} answers in the shape of ${told ?? mark?.version}, this needs ${needed}: its records ${mark?.words ?? 'fit none of it'}. ` +
      `LL2_BASE_URL is ${base.href.replace(/\/$/, '')}; expected an address of ${needed}, such as https://ll.thespacedevs.com/${needed}.`,
  );
}

/** The other version that the addresses of all records name, or null. */
function versionIn(records: Row[]): string | null {
  const versions = new Set(
    records.map(({ url }) => (isText(url) ? /\/(\d+\.\d+\.\d+)\//.exec(url)?.[1] : null)),
  );
  const [version] = versions;
  return versions.size === 1 && version && version !== needed ? version : null;
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
