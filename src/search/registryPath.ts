/** The path of the registry that has this version. */
export function registryPath(version: string): string {
  return `/search/registry.${version}.json`;
}
