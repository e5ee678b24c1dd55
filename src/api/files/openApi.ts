import { z } from 'zod';
import { downloadFile, paths } from '../../catalog/paths.ts';
import { markdownText } from '../../words/markdown.ts';
import { once } from '../../words/once.ts';
import { siteName } from '../../words/siteName.ts';
import { type ApiFile, pathOf, saysOf, valuesOf } from './apiFile.ts';
import { envelopeVersion } from './envelope.ts';
import type { Surroundings } from './surroundings.ts';

/** The description of the files (spec.openapis.org/oas/v3.1.1), of which only the outline is checked here. */
export const openApiSchema = z.looseObject({
  openapi: z.literal('3.1.1'),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.looseObject({})),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

/** Describes files, each with a real one as an example; of lists the example has the first two results. */
export function openApi(files: readonly ApiFile[], surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const { sources, notes } = catalog.edition;
  return {
    openapi: '3.1.1' as const,
    info: {
      title: siteName,
      version: `${envelopeVersion}`,
      summary:
        'Every spacecraft of Launch Library 2 as static files: no key, no limit of calls, open to any origin.',
      description: [
        'What the catalog adds has all its fields, and null stands for not recorded; so it is with the envelope of each file. Numbers are numbers, times are ISO 8601 in UTC with their precision beside them, and durations are seconds.',
        "Records have LL2's fields, with its durations as ISO 8601. One that LL2 did not send may lack some of them.",
        `Sources: ${sources.map(({ name, terms }) => markdownText(`${name} (${terms})`)).join('; ')}.`,
        'The SpaceX files are recomputed from Launch Library 2 in the field names of an API that has ended; they are no data of SpaceX.',
        // They name records, whose names may hold marks of CommonMark, in which a description is read.
        ...notes.map(markdownText),
      ].join('\n\n'),
      contact: { name: 'How to report an error', url: addressOf(paths.errors) },
      license: { name: 'Terms of each part of the data', url: addressOf(downloadFile('terms.txt')) },
    },
    servers: [{ url: addressOf('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(files.map((file) => [file.path, { get: operation(file, surroundings) }])),
    components: { schemas: componentsOf(files) },
  };
}

function operation(file: ApiFile, surroundings: Surroundings) {
  const { id, parameters, mediaType, schema } = file;
  const { catalog } = surroundings;
  const says = saysOf(file, catalog);
  const files = file.files(catalog);
  const [first] = files;
  const typeOf = (name: string) => {
    const values = first ? valuesOf(files, name) : null;
    return { type: 'string', ...(values && { enum: values }) };
  };
  const content = schema && id !== 'openapi' ? first?.make?.(surroundings) : undefined;
  return {
    operationId: id,
    summary: says,
    parameters: Object.entries(parameters).map(([name, description]) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: typeOf(name),
      ...(first && { example: first.values[name] }),
    })),
    responses: {
      200: {
        description: first ? `For example ${pathOf(file, first)}` : says,
        content: {
          [mediaType]: {
            schema: schema ? { $ref: `#/components/schemas/${schema.name}` } : { type: 'string' },
            ...(typeof content === 'object' && { example: shortened(content) }),
          },
        },
      },
    },
  };
}

/** A content with no more than two results. */
function shortened(content: object): object {
  if (Array.isArray(content)) return content.slice(0, 2);
  if (!('results' in content) || !Array.isArray(content.results)) return content;
  return { ...content, results: content.results.slice(0, 2) };
}

/** The schemas by their names, from the schemas that the contents are checked by; made once, because they are the same of every catalog. */
const componentsOf = once((files: readonly ApiFile[]): Record<string, object> => {
  const registry = z.registry<{ id: string }>();
  for (const { schema } of files)
    if (schema && !registry.has(schema.content)) registry.add(schema.content, { id: schema.name });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
});
