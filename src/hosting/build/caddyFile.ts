import { headersBelow, headersOfAll, settingsFiles, unlessSaid } from '../headerRules.ts';
import type { Redirect } from '../redirects.ts';
import { quoted, serverRules } from './serverRules.ts';

// With a question mark Caddy sends a header only where no other rule has set it.
const defaults = Object.fromEntries(Object.entries(unlessSaid).map(([name, value]) => [`?${name}`, value]));

/** Writes what stands within a site block of Caddy, whose root is the folder that the base path begins in. */
export function caddyFile(redirects: readonly Redirect[], base: string): string {
  return [
    '# Made by the build, to be imported in a site block of Caddy.',
    ...block('header', { ...headersBelow(base, headersOfAll), ...defaults }),
    ...serverRules(base).flatMap(({ pattern, headers }, index) => [
      `@catalog${index} path_regexp ${quoted(pattern)}`,
      ...block(`header @catalog${index}`, headers),
    ]),
    '',
    `@settings path ${settingsFiles.map((file) => `${base}${file}`).join(' ')}`,
    'error @settings 404',
    'map {path} {catalog_moved} {',
    ...redirects.map(({ from, to }) => `\t${from} ${to}`),
    '\tdefault ""',
    '}',
    '@asked expression `{catalog_moved} != "" && {query} != ""`',
    'redir @asked {catalog_moved}?{query} 301',
    '@moved expression `{catalog_moved} != ""`',
    'redir @moved {catalog_moved} 301',
    '',
    'encode gzip',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    // What is not there is neither of the type nor for as long as what was asked for.
    ...block('header', unlessSaid).map((line) => `\t${line}`),
    '\theader -Content-Type',
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

function block(directive: string, headers: Readonly<Record<string, string>>): string[] {
  return [
    `${directive} {`,
    ...Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`),
    '}',
  ];
}
