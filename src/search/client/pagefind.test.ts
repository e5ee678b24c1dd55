import { expect, onTestFinished, test, vi } from 'vitest';
import { openTextIndex } from './pagefind.ts';
import type { Question } from './pagefindWorker.ts';

test('an index that is closed fails at once for whoever still waits for an answer', async () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      /** It opens, and answers nothing else. */
      postMessage(question: Question, [port]: [MessagePort]) {
        if ('script' in question) port.postMessage({ hits: [] });
        else port.close();
      }
      terminate() {}
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const index = await openTextIndex('/pagefind.js');
  const asked = index.search('soyuz');
  await index.close();
  await expect(asked).rejects.toThrow('The search index is closed.');
});
