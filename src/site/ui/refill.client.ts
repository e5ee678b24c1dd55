import { drawn } from './drawn.client.ts';

/** What a part of the page is filled with. */
interface Content<Item> {
  /** What stands there at once, with `into` in it; without both, the items stand in the part itself. */
  frame?: Node;
  into?: HTMLElement;
  items: readonly Item[];
  /** Makes the element of an item. */
  show: (item: Item) => Node;
  /** How many items are made for a frame of the browser. */
  step: number;
}

/** How often each part was filled. */
const turns = new WeakMap<HTMLElement, number>();

/**
 * Fills a part of the page anew, some items a frame, because a phone lays out few of them before its reader waits; without content it
 * is emptied. It keeps its height until all of them are there, so that what stands below moves but once. Gives false where it has
 * been filled with something else meanwhile.
 */
export async function refill<Item>(place: HTMLElement, content?: Content<Item>): Promise<boolean> {
  const turn = (turns.get(place) ?? 0) + 1;
  turns.set(place, turn);
  place.style.minBlockSize = `${place.offsetHeight}px`;
  place.ariaBusy = 'true';
  const { frame, into = place, items = [], step = 1 } = content ?? {};
  place.replaceChildren(...(frame ? [frame] : []));
  for (let from = 0; from < items.length; from += step) {
    if (from > 0 || frame) await drawn();
    if (turns.get(place) !== turn) return false;
    for (const item of items.slice(from, from + step)) if (content) into.append(content.show(item));
  }
  place.style.minBlockSize = '';
  place.ariaBusy = null;
  return true;
}
