import { existsSync } from 'node:fs';
import Fuse from 'fuse.js';
import {
  type Environment,
  holdsSecret,
  type Proxies,
  readEnvironment,
  readProxies,
  variableNames,
} from '../../src/environment.ts';
import { faultOfPlace } from '../fetch/placeOfData.ts';
import type { Finding } from './finding.ts';

type Variables = Record<string, string | undefined>;

/** The variables of which everything else is worked out, without those that are wrong. */
interface Surroundings {
  environment: Environment;
  proxies: Proxies;
  /** The names of those that are wrong. */
  wrong: ReadonlySet<string>;
  findings: Finding[];
}

const about = 'environment';

/** Looks at the variables: those that are set, that are wrong, that contradict others, and that seem to be misspelt. */
export function lookAtEnvironment(variables: Variables): Surroundings {
  const wrong = [
    ...variableNames.environment.flatMap((name) => faultOf(name, variables, readEnvironment)),
    ...variableNames.proxies.flatMap((name) => faultOf(name, variables, readProxies)),
  ];
  const right = { ...variables, ...Object.fromEntries(wrong.map(({ name }) => [name, undefined])) };
  const environment = readEnvironment(right);
  const set = known.filter((name) => right[name]);
  const told = set.map((name) => `${name}${holdsSecret(name) ? ' (a secret)' : `=${right[name]}`}`);
  return {
    environment,
    proxies: readProxies(right),
    wrong: new Set(wrong.map(({ name }) => name)),
    findings: [
      {
        about,
        status: 'ok',
        says:
          told.length > 0 ? `Set: ${told.join(', ')}.` : 'No variable is set, so all have their defaults.',
        facts: Object.fromEntries(set.map((name) => [name, holdsSecret(name) || (right[name] as string)])),
      },
      ...wrong.map(({ fault }) => fault),
      ...contradictions.flatMap(({ status, find }) => {
        const says = find(right, environment, variables);
        return says ? [{ about, status, says } as const] : [];
      }),
      ...lookAlikes(variables),
    ],
  };
}

/** What other programs read that the commands of this project start. */
const ofOthers = ['CHROME_PATH', 'NODE_EXTRA_CA_CERTS'];
const known = [...variableNames.environment, ...variableNames.proxies, ...ofOthers];

function faultOf(name: string, variables: Variables, read: (variables: Variables) => unknown) {
  try {
    read({ [name]: variables[name] });
    return [];
  } catch (error) {
    return [{ name, fault: { about, status: 'critical', says: (error as Error).message } as const }];
  }
}

interface Contradiction {
  status: 'warning' | 'critical';
  /**
   * Says what is wrong and what to do, or nothing. The variables are each right by itself, but for those as they were given, some of
   * which may be wrong and told of already.
   */
  find: (variables: Variables, environment: Environment, given: Variables) => string | false | undefined;
}

const contradictions: readonly Contradiction[] = [
  { status: 'critical', find: (_, { CATALOG_DATA }) => faultOfPlace(CATALOG_DATA) },
  {
    status: 'warning',
    find: (_, _environment, { SITE_URL }) =>
      !SITE_URL &&
      'SITE_URL is not set: a site that is published needs it, because canonical addresses and the sitemap would say http://localhost:4321.',
  },
  ...(['https_proxy', 'http_proxy', 'no_proxy'] as const).map(
    (lower): Contradiction => ({
      status: 'warning',
      find: ({ [lower]: one, [lower.toUpperCase()]: other }) =>
        one &&
        other &&
        one !== other &&
        `${lower} and ${lower.toUpperCase()} are not the same: the first of them is used, so remove the second.`,
    }),
  ),
  ...ofOthers.map(
    (name): Contradiction => ({
      status: 'warning',
      find: ({ [name]: file }) =>
        file && !existsSync(file) && `${name} is ${file}, which does not exist: set it to a file that does.`,
    }),
  ),
  {
    status: 'critical',
    find: ({ NODE_TLS_REJECT_UNAUTHORIZED }) =>
      NODE_TLS_REJECT_UNAUTHORIZED === '0' &&
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so that anybody may answer for LL2: unset it, and name the certificate of a proxy in NODE_EXTRA_CA_CERTS.',
  },
];

/** Variables that nothing reads, but that are spelt like those that something does. */
function lookAlikes(variables: Variables): Finding[] {
  const names = new Fuse(known, { threshold: 0.2, distance: 4, includeScore: true });
  return Object.keys(variables)
    .filter((name) => variables[name] && !known.includes(name))
    .flatMap((name) => {
      const [alike] = names.search(name).filter(({ item }) => Math.abs(item.length - name.length) < 3);
      const isOfProject = /^(LL2|CATALOG)_/i.test(name);
      if (!alike && !isOfProject) return [];
      const meant = alike
        ? `did you mean ${alike.item}?`
        : `the project knows ${variableNames.environment.join(', ')}.`;
      return { about, status: 'warning', says: `Nothing reads ${name}: ${meant}` };
    });
}
