import path from 'node:path';
import { realPath } from './realPath.ts';

/** Whether a path is that of a directory or of something in it, by the names that are given or by those of what they lead to. */
export function isWithin(inner: string, outer: string): boolean {
  return leadsDown(path.resolve(outer), path.resolve(inner)) || leadsDown(realPath(outer), realPath(inner));
}

function leadsDown(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !/^\.\.([\\/]|$)|^([a-z]:)?[\\/]/i.test(way);
}
