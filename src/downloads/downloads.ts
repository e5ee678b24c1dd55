import { dataSetDirectory } from '../catalog/index.ts';
import type { Catalog } from '../catalog/model.ts';
import { downloadFile } from '../catalog/paths.ts';
import { correctionsFile, readCorrections } from '../dataset/correction.ts';
import { addressesOf } from '../site/ui/href.ts';
import { isoMoment } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';
import { siteName } from '../words/siteName.ts';
import { publishedCorrections } from './corrections.ts';
import { croissant } from './croissant.ts';
import { type DataSetHead, dataPackage } from './dataPackage.ts';
import { checksumLine, type Download, sealOfDownload } from './download.ts';
import { json, jsonLines } from './formats/json.ts';
import { jsonSchema } from './formats/jsonSchema.ts';
import { parquet } from './formats/parquet.ts';
import { sqlite } from './formats/sqlite.ts';
import { softwareBill } from './software/softwareBill.ts';
import { csv } from './tables/csv.ts';
import { filled, type Table, type TableToFill } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';
import { termsText } from './terms.ts';

/** A form that each table comes in. */
export interface Format {
  /** How the names of its files end. */
  ending: string;
  title: string;
  mediaType: string;
  write: (table: Table, site: DataSetHead) => string | Uint8Array;
}

/** The forms that each table comes in. */
export const formats: readonly Format[] = [
  { ending: 'csv', title: 'CSV', mediaType: 'text/csv', write: csv },
  {
    ending: 'json',
    title: 'JSON',
    mediaType: 'application/json',
    write: (table, { edition }) => json(table, edition),
  },
  { ending: 'jsonl', title: 'JSON Lines', mediaType: 'application/jsonl', write: jsonLines },
  {
    ending: 'parquet',
    title: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    write: (table, site) => parquet(table, notesOf(site)),
  },
  {
    ending: 'schema.json',
    title: 'Schema',
    mediaType: 'application/schema+json',
    write: (table, { addressOf }) => jsonSchema(table, addressOf(`${table.name}.schema.json`)),
  },
];

/** The forms that hold the rows of a table: all but its schema. */
export const formsOfRows = formats.filter(({ ending }) => !isSchema(ending));

function isSchema(ending: string): boolean {
  return ending.endsWith('schema.json');
}

/** A table with its files, in the order of the formats. */
export interface TableDownloads {
  table: TableToFill;
  files: readonly Download[];
}

/** All files below /data/ but the archive of the site, which is made of the others. */
export interface Downloads {
  tables: readonly TableDownloads[];
  /** What is no single table. */
  others: readonly Download[];
  all: readonly Download[];
}

/** The archive of the whole site: it is made when all pages are, and its size and hash are put in last. */
export const siteArchive = {
  file: 'site.zip',
  title: 'The whole site, to read offline',
  mediaType: 'application/zip',
  about: 'Every page as it is here. Unpack it and open index.html: neither a server nor a network is needed.',
} as const;

/** The name of the file with the checksums. The one of the archive is added to it last. */
export const checksumsFile = 'SHA256SUMS';

/** What can be downloaded; worked out once. Each file is made when it is first asked for. */
export const downloadsOf = once((catalog: Catalog): Downloads => {
  const addressOf = addressesOf(import.meta.env?.SITE ?? process.env.SITE_URL);
  const { edition } = catalog;
  const site: DataSetHead = { edition, addressOf: (file) => addressOf(downloadFile(file)) };
  const tables = tablesOf(catalog, { addressOf, edition }).map((table) => ({
    table,
    files: formats.map((format) => fileOf(table, format, site)),
  }));
  const isCsv = ({ mediaType }: Download) => mediaType === 'text/csv';
  const csvFiles = tables.map(({ table, files }) => ({ table, file: files.find(isCsv) as Download }));
  const otherForms = tables.flatMap(({ files }) => files.filter((one) => !isCsv(one) && one.rows !== null));
  const records = tables.reduce((sum, { table }) => sum + table.count, 0);
  const database: Download = {
    file: 'catalog.sqlite',
    title: 'SQLite',
    mediaType: 'application/vnd.sqlite3',
    about: `All tables in one database, ${inDigits(records)} rows in all, with keys, indexes, and views that answer common questions.`,
    rows: records,
    make: () =>
      sqlite(
        tables.map(({ table }) => filled(table)),
        notesOf(site),
      ),
  };
  const corrections = correctionsOf(dataSetDirectory, catalog);
  const described: Download[] = [
    database,
    {
      file: 'datapackage.json',
      title: 'Data Package',
      mediaType: 'application/json',
      about: 'Describes the CSV files, column by column, for tools that read Data Package 2.0.',
      rows: null,
      make: () => dataPackage(csvFiles, site, corrections),
    },
    {
      file: 'croissant.json',
      title: 'Croissant',
      mediaType: 'application/ld+json',
      about: 'Describes the CSV files for tools that read Croissant 1.1.',
      rows: null,
      make: () => croissant(csvFiles, site, [...otherForms, database, ...corrections]),
    },
    ...corrections,
    {
      file: 'terms.txt',
      title: 'Terms',
      mediaType: 'text/plain',
      about: 'What may be done with each part of the data, and what the data say of themselves.',
      rows: null,
      make: () => termsText(edition, site.addressOf('')),
    },
    {
      file: 'sbom.cdx.json',
      title: 'Software bill of materials',
      mediaType: 'application/vnd.cyclonedx+json',
      about: 'The packages that this site was built with, their checksums and licenses, as CycloneDX 1.5.',
      rows: null,
      make: softwareBill,
    },
  ];
  const sealed = [...tables.flatMap(({ files }) => files), ...described];
  const checksums: Download = {
    file: checksumsFile,
    title: 'Checksums',
    mediaType: 'text/plain',
    about: 'SHA-256 of each file here, for sha256sum -c.',
    rows: null,
    make: () =>
      sealed.map((download) => checksumLine(sealOfDownload(download).sha256, download.file)).join(''),
  };
  return { tables, others: [...described, checksums], all: [...sealed, checksums] };
});

/** The list of what was corrected in a data set; nothing where it has none. */
function correctionsOf(directory: string, catalog: Catalog): Download[] {
  const corrections = readCorrections(directory);
  if (corrections.length === 0) return [];
  return [
    {
      file: correctionsFile,
      title: 'Corrections',
      mediaType: 'text/csv',
      about: 'What was corrected in this edition, value by value, each with its source.',
      rows: null,
      make: () => publishedCorrections(corrections, catalog),
    },
  ];
}

function fileOf(
  table: TableToFill,
  { ending, title, mediaType, write }: Format,
  site: DataSetHead,
): Download {
  return {
    file: `${table.name}.${ending}`,
    title,
    mediaType,
    about: table.about,
    rows: isSchema(ending) ? null : table.count,
    make: () => write(filled(table), site),
  };
}

/** What a file that people pass on says of where it is from. */
function notesOf({ edition, addressOf }: DataSetHead): Record<string, string> {
  return {
    title: siteName,
    address: addressOf(''),
    data_as_of: isoMoment(edition.date.time),
    terms: addressOf('terms.txt'),
    sources: edition.sources.map(({ name, url }) => `${name} (${url})`).join('; '),
  };
}
