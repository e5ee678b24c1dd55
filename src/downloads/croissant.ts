import { isoMoment } from '../words/moment.ts';
import { siteName } from '../words/siteName.ts';
import { type DataSetHead, dataSetAbout } from './dataPackage.ts';
import { type Download, sealOfDownload } from './download.ts';
import { type ColumnHead, keyOf, type TableHead } from './tables/table.ts';

const types: Record<ColumnHead['type'], string> = {
  string: 'sc:Text',
  integer: 'cr:Int64',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  datetime: 'sc:DateTime',
};

/** The context that Croissant 1.1 prescribes (docs.mlcommons.org/croissant, "Namespaces"). */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  ...terms(
    'annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty fileSet format',
    'includes isArray isLiveDataset jsonPath key md5 parentField path readLines recordSet references regex repeated replace',
    'samplingRate sdVersion separator source subField transform unArchive value',
  ),
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  rai: 'http://mlcommons.org/croissant/RAI/',
  sc: 'https://schema.org/',
};

/** Describes the CSV files as Croissant 1.1 (docs.mlcommons.org/croissant), for tools that train on data. */
export function croissant(
  tables: readonly { table: TableHead; file: Download }[],
  { edition, addressOf }: DataSetHead,
  others: readonly Download[],
): string {
  const date = isoMoment(edition.date.time);
  const about = {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: siteName,
    description: dataSetAbout(edition),
    url: addressOf(''),
    license: addressOf('terms.txt'),
    creator: { '@type': 'sc:Organization', name: siteName, url: addressOf('') },
    isBasedOn: edition.sources.map(({ url }) => url),
    citeAs: `${siteName}, data as of ${date}, ${addressOf('')}`,
    datePublished: date,
    version: date.slice(0, 10).split('-').map(Number).join('.'),
    distribution: [
      ...tables.map(({ table, file }) => fileObject(file, table.about, addressOf)),
      ...others.map((file) => fileObject(file, file.about, addressOf)),
    ],
    recordSet: tables.map(({ table, file }) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.about,
      ...(keyOf(table).length > 0 && {
        key: keyOf(table).map(({ name }) => ({ '@id': `${table.name}/${name}` })),
      }),
      field: table.columns.map((column) => fieldOf(column, table, file)),
    })),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

function fileObject(download: Download, about: string, addressOf: DataSetHead['addressOf']) {
  const { bytes, sha256 } = sealOfDownload(download);
  return {
    '@type': 'cr:FileObject',
    '@id': download.file,
    name: download.file,
    description: about,
    contentUrl: addressOf(download.file),
    contentSize: `${bytes} B`,
    encodingFormat: download.mediaType,
    sha256,
  };
}

function fieldOf({ name, type, about, references }: ColumnHead, table: TableHead, file: Download) {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: `${about}.`,
    dataType: types[type],
    ...(references && { references: { field: { '@id': `${references.table}/${references.column}` } } }),
    source: { fileObject: { '@id': file.file }, extract: { column: name } },
  };
}

function terms(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, `cr:${name}`]));
}
