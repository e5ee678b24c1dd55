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

/** Sets what was asked for in marks, and all that stands between two of them in an element, which can give way to them. */
export function inFirmMarks(parts: readonly Part[]): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const one of inMarks(parts)) {
    const last = elements.at(-1);
    if (typeof one !== 'string') elements.push(one);
    else if (last?.localName === 'span') last.append(one);
    else elements.push(spanOf(one));
  }
  // With an ellipsis it would be no shorter.
  for (const element of elements) if ((element.textContent ?? '').length <= 3) element.style.flexShrink = '0';
  return elements;
}

/** Says why a row is a result. With `place`, the row's, words of its text leave room for a quotation. */
export function reasonsInMarks(reasons: readonly Reason[], place?: number): (string | HTMLElement)[] {
  const ofText = place === undefined ? undefined : reasons.find(({ isOfText }) => isOfText);
  const words = reasons.flatMap((reason, index) => [
    `${index > 0 ? '; ' : ''}${reason.label} `,
    ...(reason === ofText ? [] : inMarks(reason.parts)),
  ]);
  if (place === undefined || !ofText) return words;
  return [spanOf(...words), roomFor(ofText.parts, place)];
}

function roomFor(parts: readonly Part[], place: number): HTMLElement {
  const room = spanOf(...inMarks(parts));
  room.className = 'quotation';
  room.dataset.place = `${place}`;
  room.dataset.asked = parts
    .filter(({ isAsked }) => isAsked)
    .map(({ text }) => text)
    .join(' ');
  return room;
}

function spanOf(...content: (string | Node)[]): HTMLElement {
  const span = document.createElement('span');
  span.append(...content);
  return span;
}
