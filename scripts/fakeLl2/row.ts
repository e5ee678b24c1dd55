import type * as answered from '../../src/api/answer/row.ts';

/** A record as LL2 sends it: with an id. */
export type Row = answered.Row & { id: number };

/** Records by the path of their list. */
export type Lists = Record<string, Row[]>;
