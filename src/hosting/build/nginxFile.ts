import { headersBelow, headersOfAll, settingsFiles, unlessSaid } from '../headerRules.ts';
import type { Redirect } from '../redirects.ts';
import { quoted, type ServerRule, serverRules } from './serverRules.ts';

/** Text whose types nginx knows by itself. */
const knownText = ['text/css', 'text/plain', 'text/xml', 'image/svg+xml', 'application/javascript'];
// nginx adds it, because it compares a type without it.
const charset = '; charset=utf-8';
const knownJson = ['application/json'];

/** Writes what stands within a `server` block of nginx, whose root is the folder that the base path begins in. */
export function nginxFile(redirects: readonly Redirect[], base: string): string {
  const rules = serverRules(base);
  const types = rules.flatMap(({ headers: { 'Content-Type': type } }) => type ?? []);
  const text = [
    ...knownText,
    ...types.filter((type) => type.includes('charset')).map((type) => type.replace(charset, '')),
  ];
  const json = [...knownJson, ...types.filter((type) => type.endsWith('json'))];
  return [
    '# Made by the build, to be included in a server block of nginx.',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${unique(text)};`,
    'absolute_redirect off;',
    `error_page 403 404 =404 ${base}404.html;`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_types ${unique([...text, ...json])};`,
    '',
    ...Object.entries(headersBelow(base, headersOfAll)).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    '# A header without a value is not sent.',
    ...namesIn(rules).flatMap((name) => headerLines(name, rules)),
    '',
    ...rules.flatMap(({ pattern, headers: { 'Content-Type': type } }) =>
      type === undefined
        ? []
        : `location ~ ${quoted(pattern)} { types { } default_type ${quoted(type.replace(charset, ''))}; }`,
    ),
    ...settingsFiles.map((file) => `location = ${base}${file} { return 404; }`),
    ...redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    '',
  ].join('\n');
}

function unique(types: readonly string[]): string {
  return [...new Set(types)].join(' ');
}

/** The names of headers, but for that of types, which nginx knows as something else. */
function namesIn(rules: readonly ServerRule[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('Content-Type');
  return [...names];
}

/** A location would need all headers of the site again, so each header is a variable that is sent everywhere. */
function headerLines(name: string, rules: readonly ServerRule[]): string[] {
  const variable = `$catalog_${name.toLowerCase().replaceAll('-', '_')}`;
  return [
    `set ${variable} ${quoted(unlessSaid[name] ?? '')};`,
    ...rules.flatMap(({ pattern, headers: { [name]: value } }) =>
      value === undefined ? [] : `if ($uri ~ ${quoted(pattern)}) { set ${variable} ${quoted(value)}; }`,
    ),
    `add_header ${name} ${variable} always;`,
  ];
}
