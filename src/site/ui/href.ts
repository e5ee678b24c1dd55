/** The address of a path of the site, below the base path it is published under. */
export function href(path: string): string {
  // Node, which loads this module when a site is built, knows it from the environment.
  const base = import.meta.env?.BASE_URL ?? process.env.BASE_PATH ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}

/** Finds the whole addresses of paths of a site, for files that are read elsewhere. Of one site it is always the same. */
export function addressesOf(site: URL | string | undefined): (path: string) => string {
  const home = new URL(href('/'), site).href;
  finders[home] ??= (path) => home + path.slice(1);
  return finders[home];
}

const finders: Record<string, (path: string) => string> = {};
