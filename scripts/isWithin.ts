import path from 'node:path';

/** Whether a path is that of a directory or of something in it. */
export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner));
  return way === '' || !/^\.\.([\\/]|$)|^([a-z]:)?[\\/]/i.test(way);
}
