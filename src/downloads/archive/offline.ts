import { once } from '../../words/once.ts';

/** What a page of the archive must know beside its own content. */
export interface OfflineSite {
  /** The origin that the site is published under. */
  origin: string;
  /** The path that it is published under, with a slash at both ends. */
  base: string;
  /** Whether the archive has a file. */
  has: (file: string) => boolean;
}

/**
 * Rewrites the HTML of a page, whose file is named below the site, so that it reads from a folder without a server: links lead
 * to files beside it, and to the site where the archive has none. Modules do not run from a folder, so they are taken out, with
 * what scripts the archive lacks, and where a form needs them a sentence leads to the site, once.
 */
export function offlinePage(html: string, file: string, site: OfflineSite): string {
  const address = `${site.origin}${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const toSite = `<p>This works on the site alone: <a href="${address}">${address}</a></p>`;
  const up = '../'.repeat(file.split('/').length - 1);
  // The first form is that of the head, which all pages have: the sentence stands where a page has one of its own.
  const told = Math.min(1, (html.match(form)?.length ?? 0) - 1);
  let index = 0;
  return html
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<script src="([^"]*)"[^>]*><\/script>/g, (script, link: string) =>
      targetOf(link, site).isKept ? script : '',
    )
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replace(/<span class="before-script"[^>]*>[\s\S]*?<\/span>/g, '')
    .replace(form, () => (index++ === told ? toSite : ''))
    .replace(/<search[^>]*><\/search>/g, '')
    .replace(
      / (href|src)="(\/[^"]*)"/g,
      (_, name: string, link: string) => ` ${name}="${linkFrom(up, link, site)}"`,
    )
    .replace(/ srcset="[^"]*"/g, (files) => files.replace(/\/[^\s,"]+/g, (link) => linkFrom(up, link, site)))
    .replace(
      /<\/footer>(?![\s\S]*<\/footer>)/,
      `<p>From the archive of the site for reading offline: <a href="${address}">${address}</a></p></footer>`,
    );
}

const form = /<form\b[\s\S]*?<\/form>/g;

/** Rewrites a style sheet, whose fonts and pictures lie beside it. */
export function offlineStyle(css: string, { base }: OfflineSite): string {
  return css.replaceAll(`url(${base}_astro/`, 'url(./');
}

/** Where a link of the site leads from a page of the archive; `up` leads from the page to the root of the archive. */
function linkFrom(up: string, link: string, site: OfflineSite): string {
  const known = targetsOf(site);
  const target = known.get(link) ?? targetOf(link, site);
  known.set(link, target);
  return target.isKept ? `${up}${target.to}` : target.to;
}

// All pages have the links of their head and foot.
const targetsOf = once((_: OfflineSite) => new Map<string, ReturnType<typeof targetOf>>());

/** The file of the archive that a link leads to, or its address on the site. */
function targetOf(link: string, { origin, base, has }: OfflineSite): { to: string; isKept: boolean } {
  const onSite = { to: `${origin}${link}`, isKept: false };
  if (!link.startsWith(base)) return onSite;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // What comes after a question mark is read by a module.
  return has(file) && !rest.startsWith('?') ? { to: `${file}${rest}`, isKept: true } : onSite;
}
