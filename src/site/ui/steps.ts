/** How long work may go on before a browser does what waits, in milliseconds: on a phone a letter that was typed is then soon shown. */
const stepLength = 8;
/** When work last went on after a pause. All works share it, because one may follow another without a pause. */
let began = 0;

/** Lets a browser do what waits. */
export async function pause(): Promise<void> {
  await ('scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve)));
  began = performance.now();
}

/** Works on one item after the other, with a pause whenever work has taken a while. */
export async function inSteps<Item>(items: Iterable<Item>, work: (item: Item) => unknown): Promise<void> {
  for (const item of items) {
    work(item);
    if (performance.now() - began >= stepLength) await pause();
  }
}

/** How many items are sorted at once: with a comparison that takes a while, a phone needs less than a step for them. */
const sortedAtOnce = 256;

/** Sorts items as toSorted does, in steps. */
export async function sortedInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> {
  let runs: Item[][] = [];
  const starts = Array.from(
    { length: Math.ceil(items.length / sortedAtOnce) },
    (_, run) => run * sortedAtOnce,
  );
  await inSteps(starts, (start) => {
    runs.push(items.slice(start, start + sortedAtOnce).sort(compare));
  });
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let run = 0; run < runs.length; run += 2) {
      const merged: Item[] = [];
      await inSteps(merge(runs[run] ?? [], runs[run + 1] ?? [], compare), (item) => merged.push(item));
      longer.push(merged);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Gives the items of two sorted lists in order; of equal ones, those of the first come first. */
function* merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Iterable<Item> {
  let at = 0;
  for (const item of first) {
    for (let next = second[at]; next !== undefined && compare(next, item) < 0; next = second[at]) {
      yield next;
      at++;
    }
    yield item;
  }
  yield* second.slice(at);
}
