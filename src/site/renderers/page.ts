/** What a renderer must know to render as the build itself does. */
export interface Setup {
  /** The file that Astro has bundled all pages into. */
  entry: string;
  /** The style sheets of each page, by Astro's own keys. */
  styles: Map<string, { styles: unknown[] }>;
}

/** What is asked of a renderer: a page, or the files of a route. */
export type Asked = { id: number } & (PageAsked | FilesAsked);

/** A route of the site, with the file that answers for it. */
export interface Route {
  route: string;
  component: string;
}

/** What tells a route from all others: two may answer for the same addresses. */
export function keyOf({ route, component }: Route): string {
  return `${route} ${component}`;
}

/** A page to be rendered. */
export interface PageAsked {
  route: Route;
  url: string;
}

/** Files of a route, to be made and written. */
export interface FilesAsked {
  route: Route;
  files: readonly { url: string; file: string }[];
}

/** A page as it was rendered, nothing for files that are written, or what went wrong. */
export type Made =
  | {
      id: number;
      page: { status: number; headers: [string, string][]; body: Uint8Array<ArrayBuffer> | null } | null;
    }
  | { id: number; error: Error };
