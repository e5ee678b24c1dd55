import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonElement } from './json.ts';

/** As much of an element as is needed to write into it. */
class Element {
  parts: (string | Element)[] = [];
  append(...parts: (string | Element)[]) {
    this.parts.push(...parts);
  }
  get textContent(): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  }
  set textContent(text: string) {
    this.parts = [text];
  }
}

beforeAll(() => vi.stubGlobal('document', { createElement: () => new Element() }));
afterAll(() => void vi.unstubAllGlobals());

test.each([
  { results: [{ id: 8, name: 'a "b"', launch: { id: null, url: undefined, flags: [true, {}, []] } }] },
  { url: undefined },
  { list: [1, undefined] },
  null,
])('%j is shown as the JSON that it is, without what has no value', (value) => {
  expect(jsonElement(value, () => null).textContent).toBe(JSON.stringify(value, null, 4));
});
