/**
 * Leaves what a script imports later as it is written. Vite would list all that it needs, which the page has by then, and bring 500 bytes to
 * every page to load it ahead. Astro passes no choice on to Vite that would spare both.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : undefined,
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
