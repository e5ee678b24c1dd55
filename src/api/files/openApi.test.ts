import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { contentAt, frozenCatalog } from './files.testkit.ts';
import { apiFiles } from './index.ts';

const description = contentAt('/api/v1/openapi.json');

test('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(description));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('each sort of file has a path, which names its parameters and its schema', () => {
  expect(Object.keys(description.paths)).toEqual(apiFiles.map(({ path }) => path));
  for (const { path, schema, mediaType } of apiFiles) {
    const { parameters, responses } = description.paths[path].get;
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(names);
    const { $ref } = responses[200].content[mediaType].schema;
    if (schema) expect(description.components.schemas).toHaveProperty([$ref.split('/').at(-1)]);
  }
});

test('names the values of a parameter of which there are few, as the index does', () => {
  const values = description.paths['/api/v1/where/decade/{value}.json'].get.parameters[0].schema.enum;
  expect(values).toContain('1970s');
  const { parameters } = contentAt('/api/v1/index.json').results.find(
    ({ path }: { path: string }) => path === '/api/v1/where/decade/{value}.json',
  );
  expect(parameters).toMatchObject([{ name: 'value', values }]);
  const [slug] = description.paths['/api/v1/spacecraft/{slug}.json'].get.parameters;
  expect(slug.schema).toEqual({ type: 'string' });
});

test('an example is a real record, and of a list it has two results', () => {
  const exampleOf = (path: string) =>
    description.paths[path].get.responses[200].content['application/json'].example;
  expect(exampleOf('/api/v1/spacecraft/{slug}.json').record).toMatchObject({ id: expect.any(Number) });
  expect(exampleOf('/api/v1/identifiers.json').results).toHaveLength(2);
});

test('fields are always there, and of one type, which may be null', () => {
  const walk = (schema: Record<string, unknown>, at: string): void => {
    const {
      properties,
      required = [],
      items,
      anyOf,
      $ref,
    } = schema as never as {
      properties?: Record<string, Record<string, unknown>>;
      required?: string[];
      items?: Record<string, unknown>;
      anyOf?: Record<string, unknown>[];
      $ref?: string;
    };
    if ($ref) return;
    const types = (anyOf ?? []).filter(({ type }) => type !== 'null');
    expect(types.length, `${at} has several types`).toBeLessThan(2);
    for (const one of types) walk(one, at);
    if (items) walk(items, `${at}[]`);
    for (const [name, property] of Object.entries(properties ?? {})) {
      expect(required, at).toContain(name);
      walk(property, `${at}.${name}`);
    }
  };
  const { properties } = description.components.schemas.SpacecraftFile;
  walk(properties.catalog, 'catalog');
  for (const name of [
    'Identifiers',
    'InSpace',
    'FilteredSpacecraft',
    'FilteredFlights',
    'OrderByNumber',
    'OrderByText',
    'Badge',
    'Index',
  ])
    walk(description.components.schemas[name], name);
});

test('names in the notes and the sources of the data stand in the description as they are, and lead nowhere', () => {
  const { edition } = frozenCatalog;
  const hostile = { ...edition, notes: ['The crew of <b>X</b> [here](https://example.org) is not known.'] };
  hostile.sources = [{ name: 'A_b_', url: 'https://example.org/', terms: '*free*' }];
  const { info } = contentAt('/api/v1/openapi.json', { ...frozenCatalog, edition: hostile });
  expect(info.description).toContain(
    'The crew of \\<b\\>X\\</b\\> \\[here\\](https\\://example.org) is not known.',
  );
  expect(info.description).toContain('A\\_b\\_ (\\*free\\*)');
});
