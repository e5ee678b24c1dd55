import { expect, test } from 'vitest';
import type { TextIndex } from '../textIndex.ts';
import { SearchFiles } from './files.ts';

/** An index that answers when it is told to. */
class Index implements TextIndex {
  readonly asked: PromiseWithResolvers<[]>[] = [];
  isClosed = false;

  knows = async () => true;
  search = () => {
    const answer = Promise.withResolvers<[]>();
    this.asked.push(answer);
    return answer.promise;
  };
  close = async () => {
    this.isClosed = true;
    for (const { reject } of this.asked) reject(new Error('It is closed.'));
  };
}

/** The files of a search, and the indexes that it opens. */
function filesOf() {
  const indexes: Index[] = [];
  const files = new SearchFiles({ registry: '', index: '' }, async () => {
    const index = new Index();
    indexes.push(index);
    return index;
  });
  return { indexes, files };
}

const search = async (open: () => Promise<TextIndex>) => {
  await (await open()).search('soyuz');
};
const always = () => true;
/** Lets all go on that waits for nothing else. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a failure that takes the index from another question has it answered by another index', async () => {
  const { indexes, files } = filesOf();
  const [first, second] = [files.use(search, always), files.use(search, always)];
  await settle();
  indexes[0]?.asked[0]?.reject(new Error('It takes too long.'));
  await expect(first).rejects.toThrow('It takes too long.');
  await settle();
  expect(indexes.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  indexes[1]?.asked[0]?.resolve([]);
  await second;
});

test('a question that fails by itself is not asked again, and the next one has another index', async () => {
  const { indexes, files } = filesOf();
  const first = files.use(search, always);
  await settle();
  indexes[0]?.asked[0]?.reject(new Error('It takes too long.'));
  await expect(first).rejects.toThrow('It takes too long.');
  expect(indexes).toHaveLength(1);
  const second = files.use(search, always);
  await settle();
  indexes[1]?.asked[0]?.resolve([]);
  await second;
});

test('what fails without the index leaves it open', async () => {
  const { indexes, files } = filesOf();
  await files.use(async (open) => void (await open()), always);
  await expect(files.use(() => Promise.reject(new Error('There are no names.')), always)).rejects.toThrow(
    'There are no names.',
  );
  expect(indexes.map(({ isClosed }) => isClosed)).toEqual([false]);
});

test('an overtaken question asks nothing more of the index, and leaves it open', async () => {
  const { indexes, files } = filesOf();
  let isWanted = true;
  const overtaken = files.use(
    async (open) => {
      await search(open);
      await search(open);
    },
    () => isWanted,
  );
  await settle();
  isWanted = false;
  indexes[0]?.asked[0]?.resolve([]);
  await overtaken;
  expect(indexes.map(({ asked, isClosed }) => [asked.length, isClosed])).toEqual([[1, false]]);
});
