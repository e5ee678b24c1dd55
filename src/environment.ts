import path from 'node:path';
import { z } from 'zod';
import { imagePolicies } from './dataset/imagePolicy.ts';
import { ll2Address } from './words/ll2Address.ts';

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
        error: `expected an address such as ${ll2Address}`,
        abort: true,
      })
      .refine((value) => new URL(value).username + new URL(value).password === '', {
        error: 'expected an address without a user name and a password; a key goes into LL2_API_KEY',
        abort: true,
      })
      .refine((value) => new URL(value).search + new URL(value).hash === '', {
        error: 'expected an address without a question mark and a number sign',
      })
      .default(ll2Address),
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
  /**
   * How an old address leads on: by a rule for the host and by a page at the address, or by the rule alone, for hosts that show the
   * page rather than follow the rule.
   */
  REDIRECTS: z.preprocess(
    filled,
    z.enum(['both', 'rules'], { error: 'expected both or rules' }).default('both'),
  ),
  /** How many processes beside the build render pages; left out, as many as pay for the time and the memory that they take. */
  RENDERERS: z.preprocess(
    filled,
    z.coerce
      .number({ error: 'expected a whole number, such as 0' })
      .int('expected a whole number, such as 0')
      .min(0, 'expected 0 or more')
      .max(16, 'expected 16 at most')
      .optional(),
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

/** An address of a proxy; many write it without its "http://". */
const proxyAddress = z.preprocess(
  filled,
  z
    .string()
    .transform((value) => URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`))
    .refine((url) => url !== null && /^https?:$/.test(url.protocol) && isDecodable(url), {
      error: 'expected an address such as http://proxy.example.org:3128',
      abort: true,
    })
    .transform((url) => (url as URL).href)
    .optional(),
);
const proxySchema = z.object({
  https_proxy: proxyAddress,
  HTTPS_PROXY: proxyAddress,
  http_proxy: proxyAddress,
  HTTP_PROXY: proxyAddress,
  no_proxy: z.preprocess(filled, z.string().optional()),
  NO_PROXY: z.preprocess(filled, z.string().optional()),
});

/** The variables that builds and fetches read. */
export const variableNames = {
  environment: Object.keys(environmentSchema.shape),
  proxies: Object.keys(proxySchema.shape),
};

/** Whether the value of a variable is a secret, or may hold one. */
export function holdsSecret(name: string): boolean {
  return name === 'LL2_API_KEY' || /^https?_proxy$/i.test(name);
}

/** A proxy, and the variable that names it. */
export interface NamedProxy {
  variable: keyof z.infer<typeof proxySchema>;
  /** Its address, with the user name and the password for it: a secret, never printed. */
  address: string;
}

/** The proxies that the network of the fetch is behind. */
export interface Proxies {
  /** For requests over https, and for those over http; null where there is none. */
  https: NamedProxy | null;
  http: NamedProxy | null;
  /** Hosts that are reached without a proxy, as NO_PROXY lists them. */
  except: string;
}

/**
 * Reads what the environment may say about a build.
 * @throws Error that names each variable that is wrong and what was expected.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  return read(environmentSchema, variables);
}

/**
 * Reads which proxies the environment names, in lower case before upper case as curl does. HTTP_PROXY stands in for HTTPS_PROXY.
 * Only a fetch reads them, because a build uses no network.
 * @throws Error that names each variable that is wrong and what was expected, without its value.
 */
export function readProxies(variables: Record<string, string | undefined>): Proxies {
  const named = read(proxySchema, variables);
  const proxyOf = (...candidates: NamedProxy['variable'][]): NamedProxy | null => {
    const variable = candidates.find((name) => named[name] !== undefined);
    return variable ? { variable, address: named[variable] as string } : null;
  };
  const http = proxyOf('http_proxy', 'HTTP_PROXY');
  return {
    https: proxyOf('https_proxy', 'HTTPS_PROXY') ?? http,
    http,
    except: named.no_proxy ?? named.NO_PROXY ?? '',
  };
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  variables: Record<string, string | undefined>,
): z.infer<Schema> {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path: [name = ''], message }) => `${String(name)}="${quoted(String(name), variables)}": ${message}.`,
  );
  throw new Error(problems.join('\n'));
}

/** The value of a variable as an error may show it: without a user name, a password or the parameters of an address. */
function quoted(name: string, variables: Record<string, string | undefined>): string {
  if (holdsSecret(name)) return '…';
  const value = variables[name] ?? '';
  return value.replace(/^(?!mailto:).*@/is, '…@').replace(/\?.+$/s, '?…');
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
