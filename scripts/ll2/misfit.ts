import type { z } from 'zod';

/** Says in one sentence where an answer has another shape than was expected, and what was expected. */
export function misfitInWords({ issues }: z.ZodError): string {
  const misfits = issues.map(({ path, message }) => [...path, inSentence(message)].join(': '));
  return `${misfits.join('; ')}.`;
}

/** A sentence as it goes on another. */
export function inSentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
