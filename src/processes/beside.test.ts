import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../tests/testkit/scratch.ts';
import { endBeside, nextAnswer, startBeside } from './beside.ts';

/** A process that does what a module says. */
function beside(code: string) {
  const folder = scratchDirectory();
  const file = path.join(folder, 'beside.mjs');
  writeFileSync(file, code);
  const started = startBeside(pathToFileURL(file));
  onTestFinished(() => {
    started.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  return started;
}
const answerOf = (code: string) => nextAnswer(beside(code), 'The process that draws');

test('a process answers once for each time that it is asked, and what it asks for is heard in order', async () => {
  const counter = beside("let count = 0; process.on('message', () => process.send(++count));");
  for (const expected of [1, 2, 3]) {
    counter.send('next');
    expect(await nextAnswer(counter, 'The process that counts')).toBe(expected);
  }
  expect([counter.listenerCount('message'), counter.listenerCount('exit')]).toEqual([0, 0]);
});

test('what goes wrong in a process goes wrong where its answer is waited for', async () => {
  await expect(answerOf("process.send(new Error('There is no such font.'));")).rejects.toThrow(
    'There is no such font.',
  );
});

test('a process that ends without an answer is told of, with how it ended', async () => {
  await expect(answerOf('process.exit(3);')).rejects.toThrow(
    'The process that draws ended with 3 before the build did.',
  );
  await expect(answerOf("process.kill(process.pid, 'SIGKILL');")).rejects.toThrow(
    'The process that draws ended with SIGKILL before',
  );
});

test('a process that is needed no more is gone once it was ended, however often', async () => {
  const waiting = beside('setInterval(() => {}, 1_000);');
  await endBeside(waiting);
  expect(waiting.signalCode).toBe('SIGTERM');
  await endBeside(waiting);
});

test('a process that ended before anybody waited is told of as well', async () => {
  const ended = beside('process.exit(4);');
  await new Promise((resolve) => ended.once('exit', resolve));
  await expect(nextAnswer(ended, 'The process that draws')).rejects.toThrow('ended with 4');
});
