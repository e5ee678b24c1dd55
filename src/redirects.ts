import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Leaves the addresses that lead elsewhere out of the sitemap. */
export async function withoutRedirects<Item extends { url: string }>(item: Item): Promise<Item | undefined> {
  const { catalog } = await import('./catalog/index.ts');
  return catalog.redirects.some(({ path }) => new URL(item.url).pathname.endsWith(path)) ? undefined : item;
}

/**
 * Writes the redirects of the catalog into _redirects, which Netlify and Cloudflare Pages answer with a 301; elsewhere
 * the page at the address leads on.
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
        const { catalog } = await import('./catalog/index.ts');
        const rules = catalog.redirects.map(({ path, to }) => `${base}${path} ${base}${to.path} 301\n`);
        if (rules.length > 0) writeFileSync(new URL('_redirects', dir), rules.join(''));
      },
    },
  };
}
