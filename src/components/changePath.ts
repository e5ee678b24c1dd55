import type { RecordChange } from '../catalog/changeLog.ts';
import { pageOfItem } from './paging.ts';

/** Where a change is told among all of its day, below the base path. */
export function changePath({ day, place, anchor }: RecordChange): string {
  return `${pageOfItem(day, place)}#${anchor}`;
}
