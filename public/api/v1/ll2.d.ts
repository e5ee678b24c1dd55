/** A record as Launch Library 2 sends it. */
export type Row = {
  /** Null where Launch Library 2's id is not known. */
  id: number | null;
  /** Undefined on flights and docking events, which have none. */
  name: string;
} & Record<string, unknown>;

/** A page of a list. */
export interface Envelope {
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}

/** What is wrong with a query: one sentence, or some by the filters that they are about. */
export type Complaint = { detail: string } | Record<string, string[]>;

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Envelope | Row | Complaint;
}

export interface Options {
  /** The address of the folder that holds the files of the lists; by default that of this module. */
  base?: string | URL;
}

/**
 * Answers a query as Launch Library 2 2.3.0 does, `/spacecraft/?in_space=true&mode=detailed`, from the files of the catalog. Each
 * file is read when a query first needs it, and once. The addresses of `next` and `previous` can be asked in turn.
 * @throws Error when a file cannot be read; a later query reads it again.
 */
export function ll2(query: string, options?: Options): Promise<Answer>;
