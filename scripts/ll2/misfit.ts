import type { z } from 'zod';
import { uncapitalized } from '../../src/words/letterCase.ts';

/** Says in one sentence where an answer has another shape than was expected, and what was expected. */
export function misfitInWords({ issues }: z.ZodError): string {
  const misfits = issues.map(({ path, message }) => [...path, uncapitalized(message)].join(': '));
  return `${misfits.join('; ')}.`;
}
