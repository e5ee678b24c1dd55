import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Catalog } from '../catalog/model.ts';
import { pairPath } from '../catalog/paths.ts';
import { pairsOf } from '../compare/pairs.ts';
import { filterAliases } from '../fields/filterLists.ts';

/**
 * Addresses that nothing links to but that readers may try: a filter by a group, whose page is in the section of the group,
 * and a comparison the other way round.
 */
function aliasesOf(catalog: Catalog): { path: string; to: { path: string } }[] {
  return [
    ...filterAliases(catalog),
    ...pairsOf(catalog).map(({ kind, members: [one, other], path }) => ({
      path: pairPath(kind, other.slug, one.slug),
      to: { path },
    })),
  ];
}

/**
 * Writes the redirects of the catalog into _redirects, from which Netlify and Cloudflare Pages answer with a 301. On other
 * hosts the page at the address leads on.
 */
export function redirectRules(): AstroIntegration {
  let base = '/';
  return {
    name: 'redirect-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const { catalog } = await import('../catalog/index.ts');
        const rules = [...catalog.redirects, ...aliasesOf(catalog)].map(
          ({ path, to }) => `${base}${path} ${base}${to.path} 301\n`,
        );
        if (rules.length > 0) writeFileSync(new URL('_redirects', dir), rules.join(''));
      },
    },
  };
}
