import { knownTypes } from '../fileTypes.ts';
import { headersBelow, headersOfAll, settingsFiles, unlessSaid } from '../headerRules.ts';
import { patternSource } from '../pattern.ts';
import type { Redirect } from '../redirects.ts';
import { quoted, type ServerRule, serverRules } from './serverRules.ts';

/** Text whose types nginx knows by itself. */
const knownText = [knownTypes.css, knownTypes.txt, knownTypes.xml, knownTypes.svg];
// nginx adds it, because it compares a type without it.
const charset = '; charset=utf-8';
const knownJson = [knownTypes.json];
/** What nginx gives its type of before RFC 9239. */
const scripts = { at: '*.js', type: knownTypes.js };

/** Writes what stands within a `server` block of nginx, whose root is the folder that the base path begins in. */
export function nginxFile(redirects: readonly Redirect[], base: string): string {
  const rules = serverRules(base);
  const types = rules.flatMap(({ headers: { 'Content-Type': type } }) => type ?? []);
  const text = [
    ...knownText,
    scripts.type,
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
    'set $catalog_asked $request_uri;',
    'if ($request_uri ~ "^([^?]*)") { set $catalog_asked $1; }',
    '# A header without a value is not sent.',
    ...namesIn(rules).flatMap((name) => headerLines(name, rules)),
    '',
    ...rules.flatMap(({ pattern, headers: { 'Content-Type': type } }) =>
      type === undefined ? [] : typeLine(pattern, type.replace(charset, '')),
    ),
    typeLine(`^${patternSource(`${base}${scripts.at}`)}$`, scripts.type),
    ...settingsFiles.map((file) => `location = ${base}${file} { return 404; }`),
    ...redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
    '',
  ].join('\n');
}

function typeLine(pattern: string, type: string): string {
  return `location ~ ${quoted(pattern)} { types { } default_type ${quoted(type)}; }`;
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

/**
 * A location would need all headers of the site again, so each header is a variable that is sent everywhere. It goes by the address
 * that was asked for, so that other sites may read that data are gone. What is sent where no rule says otherwise goes by the file that
 * is sent: a page that says so is not kept as long as what it stands for.
 */
function headerLines(name: string, rules: readonly ServerRule[]): string[] {
  const address = name in unlessSaid ? '$uri' : '$catalog_asked';
  const variable = `$catalog_${name.toLowerCase().replaceAll('-', '_')}`;
  return [
    `set ${variable} ${quoted(unlessSaid[name] ?? '')};`,
    ...rules.flatMap(({ pattern, headers: { [name]: value } }) =>
      value === undefined ? [] : `if (${address} ~ ${quoted(pattern)}) { set ${variable} ${quoted(value)}; }`,
    ),
    `add_header ${name} ${variable} always;`,
  ];
}
