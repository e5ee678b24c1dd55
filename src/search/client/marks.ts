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

/** Says why a row is a result. With `place`, the row's, words of its text leave room for a quotation. */
export function reasonsInMarks(reasons: readonly Reason[], place?: number): (string | HTMLElement)[] {
  return reasons.flatMap(({ label, parts, isOfText }, index) => [
    `${index > 0 ? '; ' : ''}${label} `,
    ...(isOfText && place !== undefined ? [roomFor(parts, place)] : inMarks(parts)),
  ]);
}

function roomFor(parts: readonly Part[], place: number): HTMLElement {
  const room = document.createElement('span');
  room.className = 'quotation';
  room.dataset.place = `${place}`;
  room.dataset.asked = parts
    .filter(({ isAsked }) => isAsked)
    .map(({ text }) => text)
    .join(' ');
  room.append(...inMarks(parts));
  return room;
}
