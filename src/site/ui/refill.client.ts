import { drawn, inFrames } from './drawn.client.ts';

/** What a part of the page is filled with. */
interface Content<Item> {
  /** What stands there at once, with `into` in it; without both, the items stand in the part itself. */
  frame?: Node;
  into?: HTMLElement;
  items: readonly Item[];
  /** Makes the element of an item. */
  show: (item: Item) => Node;
}

/** How often each part was filled. */
const turns = new WeakMap<HTMLElement, number>();

/**
 * Fills a part of the page anew, as many items a frame as the device draws in time; without content it is emptied. It keeps its
 * height until all of them are there, so that what stands below moves but once. Gives false where it has been filled with something
 * else meanwhile.
 */
export async function refill<Item>(place: HTMLElement, content?: Content<Item>): Promise<boolean> {
  const turn = (turns.get(place) ?? 0) + 1;
  turns.set(place, turn);
  place.style.minBlockSize = `${place.offsetHeight}px`;
  place.ariaBusy = 'true';
  const { frame, into = place, items = [] } = content ?? {};
  place.replaceChildren(...(frame ? [frame] : []));
  const isLatest = () => turns.get(place) === turn;
  if (frame && items.length > 0) await drawn();
  await inFrames(items, (some) => {
    if (!isLatest()) return false;
    into.append(...some.map((item) => content?.show(item) ?? ''));
    return true;
  });
  if (!isLatest()) return false;
  place.style.minBlockSize = '';
  place.ariaBusy = null;
  return true;
}
