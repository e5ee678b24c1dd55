import { pageOfItem } from '../site/ui/paging.ts';
import type { RecordChange } from './log.ts';

/** The address of a change on the page of its day, below the base path. */
export function changePath({ day, place, anchor }: RecordChange): string {
  return `${pageOfItem(day, place)}#${anchor}`;
}
