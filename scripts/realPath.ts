import { realpathSync } from 'node:fs';
import path from 'node:path';

/** The one path of what a path leads to, through whichever links. What is not there yet has its place in the nearest directory that is. */
export function realPath(at: string): string {
  const whole = path.resolve(at);
  try {
    return realpathSync(whole);
  } catch {
    const parent = path.dirname(whole);
    return parent === whole ? whole : path.join(realPath(parent), path.basename(whole));
  }
}
