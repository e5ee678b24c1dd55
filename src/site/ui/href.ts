/** The address of a path of the site, below the base path it is published under. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Finds the whole addresses of paths of a site, for files that are read elsewhere. */
export function addressesOf(site: URL | undefined): (path: string) => string {
  const home = new URL(href('/'), site).href;
  return (path) => home + path.slice(1);
}
