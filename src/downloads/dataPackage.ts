import type { Edition } from '../catalog/model.ts';
import { isoMoment } from '../words/moment.ts';
import { siteName } from '../words/siteName.ts';
import { publishedColumns } from './corrections.ts';
import { type Download, sealOfDownload } from './download.ts';
import { type ColumnHead, keyOf, referencesOf, type TableHead } from './tables/table.ts';

/** What a description of all files says of them as a whole. */
export interface DataSetHead {
  edition: Edition;
  /** The absolute address of a file below /data/; of the folder where it is empty. */
  addressOf: (file: string) => string;
}

/** What the data are, in two sentences. */
export function dataSetAbout({ kind }: Edition): string {
  const source = kind === 'embedded' ? 'Launch Library 2 and other sources' : 'Launch Library 2';
  return `Spacecraft that carry people or cargo, their flights, configurations, families and agencies, from ${source}. Each part has the terms of its source.`;
}

/** Describes the CSV files as a Data Package 2.0 (datapackage.org). */
export function dataPackage(
  tables: readonly { table: TableHead; file: Download }[],
  { edition, addressOf }: DataSetHead,
  corrections: readonly Download[],
): string {
  const about = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'spacecraft-catalog',
    title: siteName,
    description: dataSetAbout(edition),
    homepage: addressOf(''),
    created: isoMoment(edition.date.time),
    // No one license is true of all, so the terms of each part are named instead.
    licenses: [{ path: addressOf('terms.txt'), title: 'Terms of each part' }],
    sources: edition.sources.map(({ name, url }) => ({ title: name, path: url })),
    resources: [
      ...tables.map(({ table, file }) => ({
        ...resourceOf(table.name, table.title, table.about, file),
        schema: tableSchema(table),
      })),
      ...corrections.map((file) => ({
        ...resourceOf('corrections', file.title, file.about, file),
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: publishedColumns.map(({ name, about }) => ({
            name,
            type: 'string',
            description: `${about}.`,
          })),
          missingValues: [''],
        },
      })),
    ],
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

function resourceOf(name: string, title: string, about: string, file: Download) {
  const { bytes, sha256 } = sealOfDownload(file);
  return {
    name,
    type: 'table',
    title,
    description: about,
    path: file.file,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

function tableSchema(table: TableHead) {
  const key = keyOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(field),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key.map(({ name }) => name) }),
    ...(referencesOf(table).length > 0 && {
      foreignKeys: referencesOf(table).map(({ table: resource, columns }) => ({
        fields: columns.map(({ name }) => name),
        reference: { resource, fields: columns.map(({ references }) => references?.column) },
      })),
    }),
  };
}

function field({ name, type, about, unit, isFilled }: ColumnHead) {
  return {
    name,
    type,
    description: `${about}.`,
    ...(unit !== undefined && { unit }),
    ...(isFilled && { constraints: { required: true } }),
  };
}
