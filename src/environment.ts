import path from 'node:path';
import { z } from 'zod';
import { imagePolicies } from './dataset/imagePolicy.ts';

/** A directory without a slash at its end, and by its own name where it is only pointed at. */
const directory = (value: string) => {
  const plain = path.normalize(value).replace(/(?<=.)[\\/]+$/, '');
  return /(^|[\\/])\.{1,2}$/.test(plain) ? path.resolve(plain) : plain;
};

/** An unset variable and an empty one mean the same: CI systems pass the empty string for "not set". */
const filled = (value: unknown) => (value === '' ? undefined : value);

const environmentSchema = z.object({
  /** Origin under which the site is published; canonical URLs and the sitemap are made from it. */
  SITE_URL: z.preprocess(
    filled,
    z
      .url({
        protocol: /^https?$/,
        error: 'expected an address such as https://catalog.example.org',
        abort: true,
      })
      .refine((value) => new URL(value).pathname === '/', {
        error: 'expected an origin without a path; the path goes into BASE_PATH',
        abort: true,
      })
      .refine((value) => new URL(value).href === `${new URL(value).origin}/`, {
        error: 'expected nothing but an origin, such as https://catalog.example.org',
        abort: true,
      })
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  /** Path under which the site is published, with a slash at both ends. */
  BASE_PATH: z.preprocess(
    filled,
    z
      .string()
      .regex(/^\/?([\w.~-]+\/)*[\w.~-]*$/, 'expected a path such as /catalog/')
      .refine(
        (value) => !value.split('/').some((part) => /^\.\.?$/.test(part)),
        'expected a path without . and ..',
      )
      .default('/')
      .transform((value) => `/${value}/`.replace(/\/+/g, '/')),
  ),
  /** Where Launch Library 2 answers. */
  LL2_BASE_URL: z.preprocess(
    filled,
    z
      .url({
        protocol: /^https?$/,
        error: 'expected an address such as https://ll.thespacedevs.com/2.3.0',
        abort: true,
      })
      .refine((value) => new URL(value).username + new URL(value).password === '', {
        error: 'expected an address without a user name and a password; a key goes into LL2_API_KEY',
        abort: true,
      })
      .refine((value) => new URL(value).search + new URL(value).hash === '', {
        error: 'expected an address without a question mark and a number sign',
      })
      .default('https://ll.thespacedevs.com/2.3.0'),
  ),
  /** A secret: sent to LL2 only, and never printed. */
  LL2_API_KEY: z.preprocess(
    filled,
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'expected a key without spaces')
      .optional(),
  ),
  /** Directory of the fetched data set, relative to the project; what belongs to it lies beside it. */
  CATALOG_DATA: z.preprocess(filled, z.string().default('src/data/live').transform(directory)),
  /** Which pictures are fetched and shown: those whose license lets anyone show them, all that there are, or none. */
  IMAGE_POLICY: z.preprocess(
    filled,
    z.enum(imagePolicies, { error: 'expected licensed, all or none' }).default('licensed'),
  ),
  /** Where readers report errors, as an address of the web or of mail; without it the about page says what to do. */
  ERRORS_TO: z.preprocess(
    filled,
    z
      .string()
      .regex(
        /^(https?:\/\/|mailto:)\S+$/,
        'expected an address such as mailto:editor@example.org or https://example.org/issues/new',
      )
      .optional(),
  ),
});
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads what the environment may say about a build.
 * @throws Error that names each variable that is wrong and what was expected.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path: [name = ''], message }) =>
      `${String(name)}="${isSecret(name, message) ? '…' : variables[String(name)]}": ${message}.`,
  );
  throw new Error(problems.join('\n'));
}

function isSecret(name: PropertyKey, message: string): boolean {
  return name === 'LL2_API_KEY' || message.includes('password');
}
