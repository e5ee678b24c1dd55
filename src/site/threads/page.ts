/** What a thread must know to render as the build itself does. */
export interface ThreadSetup {
  /** The file that Astro has bundled all pages into. */
  entry: string;
  /** The style sheets of each page, by Astro's own keys. */
  styles: Map<string, { styles: unknown[] }>;
}

/** A page to be rendered. */
export interface PageAsked {
  id: number;
  url: string;
  /** The route that it is of, and the file of that. */
  route: string;
  component: string;
}

/** A page as it was rendered, or what went wrong. */
export type PageMade =
  | { id: number; status: number; headers: [string, string][]; body: ArrayBuffer | null }
  | { id: number; error: Error };
