import { pathAtLl2 } from '../view.ts';

/** Beyond so many letters an answer is shown without colors and links, which would take a browser seconds. */
const mostColored = 400_000;

/**
 * Shows JSON as text with four spaces to a level, as LL2 does. Names, texts and all else are told apart, and addresses are links:
 * `linkTo` gives the address of a page for a path within LL2, or null.
 */
export function jsonElement(value: unknown, linkTo: (path: string) => string | null): HTMLPreElement {
  const pre = document.createElement('pre');
  const plain = JSON.stringify(value, null, 4);
  if (plain.length > mostColored) pre.textContent = plain;
  // Read again, because JSON leaves out what is undefined.
  else write(pre, JSON.parse(plain), '', linkTo);
  return pre;
}

type LinkTo = (path: string) => string | null;

function write(into: HTMLElement, value: unknown, indent: string, linkTo: LinkTo): void {
  if (typeof value !== 'object' || value === null) {
    into.append(scalar(value, linkTo));
    return;
  }
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const entries = Object.entries(value);
  if (entries.length === 0) {
    into.append(mark(`${open}${close}`));
    return;
  }
  const inner = `${indent}    `;
  into.append(mark(`${open}\n`));
  entries.forEach(([name, held], index) => {
    into.append(inner);
    if (!isList) into.append(span('of-name', JSON.stringify(name)), mark(': '));
    write(into, held, inner, linkTo);
    into.append(mark(index < entries.length - 1 ? ',\n' : '\n'));
  });
  into.append(mark(`${indent}${close}`));
}

function scalar(value: unknown, linkTo: LinkTo): Node {
  const text = JSON.stringify(value);
  if (typeof value !== 'string') return span('of-value', text);
  const address = addressOf(value, linkTo);
  if (address === null) return span('of-text', text);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  link.className = 'of-text';
  return link;
}

function addressOf(text: string, linkTo: LinkTo): string | null {
  if (!/^https?:\/\/[^\s]+$/.test(text)) return null;
  const path = pathAtLl2(text);
  return (path === null ? null : linkTo(path)) ?? text;
}

const mark = (text: string) => span('of-mark', text);

function span(className: string, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}
