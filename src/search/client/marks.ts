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

/** A row whose text is quoted where only that has words of what was asked. */
interface Quoted {
  place: number;
  asked: string;
}

/** Says why a row is a result. Where it is `quoted`, words of its text leave room for a quotation. */
export function reasonsInMarks(reasons: readonly Reason[], quoted?: Quoted): (string | HTMLElement)[] {
  const ofText = quoted && reasons.find(({ isOfText }) => isOfText);
  const words = reasons.flatMap((reason, index) => [
    `${index > 0 ? '; ' : ''}${reason.label} `,
    ...(reason === ofText ? [] : inMarks(reason.parts)),
  ]);
  return ofText ? [spanOf(...words), roomFor(ofText.parts, quoted)] : words;
}

function roomFor(parts: readonly Part[], { place, asked }: Quoted): HTMLElement {
  const room = spanOf(...inMarks(parts));
  room.className = 'quotation';
  room.dataset.place = `${place}`;
  const needed = parts
    .filter(({ isAsked }) => isAsked)
    .map(({ text }) => text)
    .join(' ');
  Object.assign(room.dataset, { asked, needed });
  // Sentences have words; a number alone stands most often in a table, of which nothing is quoted.
  room.classList.toggle('long', /\p{L}{4}/u.test(needed));
  return room;
}

function spanOf(...content: (string | Node)[]): HTMLElement {
  const span = document.createElement('span');
  span.append(...content);
  return span;
}
