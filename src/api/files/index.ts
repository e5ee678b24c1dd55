import { z } from 'zod';
import { everyOne } from '../../catalog/everyOne.ts';
import type { Catalog } from '../../catalog/model.ts';
import { downloadFile, markdownFile, paths } from '../../catalog/paths.ts';
import { once } from '../../words/once.ts';
import { capsulesFile } from '../spacex/capsules.ts';
import { dragonsFile } from '../spacex/dragons.ts';
import { type ApiFile, only, pathOf, saysOf, valuesOf } from './apiFile.ts';
import { badgeFiles } from './badge.ts';
import { listFile } from './envelope.ts';
import { filterFiles } from './filterFile.ts';
import { identifiersFile } from './identifiers.ts';
import { inSpaceFile } from './inSpace.ts';
import { lossesFiles } from './losses.ts';
import { openApi, openApiSchema } from './openApi.ts';
import { orderFiles } from './orderFile.ts';
import { recordFiles } from './record/recordFiles.ts';
import { listSchema } from './recordSchema.ts';
import { recordsFiles } from './records.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeLists } from './wholeLists.ts';

const indexSchema = listSchema(
  z.strictObject({
    id: z.string(),
    path: z.string().describe('Below this site, with what tells the files apart in braces.'),
    url: z.string().describe('The whole address.'),
    says: z.string(),
    media_type: z.string(),
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        says: z.string(),
        values: z
          .array(z.string())
          .nullable()
          .describe(
            'All that it stands for, each alone: of two, some pairs have no file. Null for too many to be named.',
          ),
      }),
    ),
    files: z.int().nonnegative().describe('How many files there are.'),
    rows: z.int().nonnegative().describe('How many records they are about, all together.'),
    schema: z.string().nullable().describe('Its schema in openapi.json. Null for what is no JSON.'),
  }),
  {
    edition: z
      .enum(['embedded', 'live'])
      .describe('Whether the data set is a part of the catalog or was fetched.'),
    documentation: z.url(),
    downloads: z.url().describe('The tables to download, as a Data Package.'),
    sources: z.array(z.strictObject({ name: z.string(), url: z.string(), terms: z.string() })),
  },
);

/** The page of a spacecraft as Markdown, which the frame of the site makes. */
const markdownFiles: ApiFile = {
  id: 'spacecraft-markdown',
  path: markdownFile({ path: '/spacecraft/{slug}/' }),
  says: 'The page of a spacecraft as Markdown.',
  mediaType: 'text/markdown',
  schema: null,
  parameters: { slug: 'The slug of the spacecraft, which identifiers.json gives.' },
  files: (catalog) => everyOne(catalog, 'spacecraft').map(({ slug }) => ({ values: { slug }, rows: 1 })),
};

/** The module that answers the queries of Launch Library 2. */
const moduleFile: ApiFile = {
  id: 'll2',
  path: '/api/v1/ll2.js',
  says: 'A module that answers the queries of Launch Library 2 from these files, in browsers, Node and Deno.',
  mediaType: 'text/javascript',
  schema: null,
  parameters: {},
  files: () => only(0, undefined),
};

const sorts: readonly ApiFile[] = [
  {
    id: 'index',
    path: paths.apiIndex,
    says: 'What there is: each file with what it holds.',
    mediaType: 'application/json',
    schema: { name: 'Index', content: indexSchema },
    parameters: {},
    files: () => only(apiFiles.length, index),
  },
  {
    id: 'openapi',
    path: paths.apiDescription,
    says: 'The description of these files as OpenAPI 3.1.',
    mediaType: 'application/json',
    schema: { name: 'OpenApi', content: openApiSchema },
    parameters: {},
    files: () => only(apiFiles.length, (surroundings) => openApi(apiFiles, surroundings)),
  },
  ...wholeLists,
  moduleFile,
  identifiersFile,
  inSpaceFile,
  ...recordsFiles,
  ...lossesFiles,
  ...recordFiles,
  ...orderFiles,
  ...filterFiles,
  markdownFiles,
  badgeFiles,
  capsulesFile,
  dragonsFile,
];

/** All files for programs, which are found once for a catalog. A new sort is a row above. */
export const apiFiles = sorts.map((sort): ApiFile => ({ ...sort, files: once(sort.files) }));

/** The routes of the files below /api/ with one ending, for a `[...file]` file there. */
export function apiRoutes(ending: '.json' | '.csv', catalog: Catalog) {
  return apiFiles
    .filter(({ path }) => path.startsWith(folder) && path.endsWith(ending))
    .flatMap((file) =>
      file
        .files(catalog)
        .filter(({ make }) => make !== undefined)
        .map((one) => ({
          params: { file: pathOf(file, one).slice(folder.length, -ending.length) },
          props: { one },
        })),
    );
}

const folder = '/api/';

function index({ catalog, addressOf }: Surroundings): z.infer<typeof indexSchema> {
  const { edition } = catalog;
  const rows = apiFiles.map((file) => {
    const { id, path, mediaType, parameters, schema } = file;
    const all = file.files(catalog);
    return {
      id,
      path,
      url: addressOf(path),
      says: saysOf(file, catalog),
      media_type: mediaType,
      parameters: Object.entries(parameters).map(([name, means]) => ({
        name,
        says: means,
        values: valuesOf(all, name),
      })),
      files: all.length,
      rows: all.reduce((sum, one) => sum + one.rows, 0),
      schema: schema && `${addressOf(paths.apiDescription)}#/components/schemas/${schema.name}`,
    };
  });
  return {
    ...listFile(rows, edition),
    edition: edition.kind,
    documentation: addressOf(paths.api),
    downloads: addressOf(downloadFile('datapackage.json')),
    sources: edition.sources,
  } as z.infer<typeof indexSchema>;
}
