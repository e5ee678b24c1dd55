import type { Part, Reason } from '../reason.ts';

/** Sets what was asked for in marks. */
export function inMarks(parts: readonly Part[]): (string | HTMLElement)[] {
  return parts.map(({ text, isAsked }) => {
    if (!isAsked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Says why a row is a result. */
export function reasonsInMarks(reasons: readonly Reason[]): (string | HTMLElement)[] {
  return reasons.flatMap(({ label, parts }, index) => [
    `${index > 0 ? '; ' : ''}${label} `,
    ...inMarks(parts),
  ]);
}
