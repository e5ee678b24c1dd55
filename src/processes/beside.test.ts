import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../tests/testkit/scratch.ts';
import { answersOf, endBeside, startBeside } from './beside.ts';

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
const answerOf = (code: string) => answersOf(beside(code), 'The process that draws').next();

test('a process is heard answer by answer, in order', async () => {
  const counter = beside("let count = 0; process.on('message', () => process.send(++count));");
  const answers = answersOf(counter, 'The process that counts');
  for (const value of [1, 2, 3]) {
    counter.send('next');
    expect(await answers.next()).toEqual({ done: false, value });
  }
});

test('nothing that a process answers is lost while nobody waits', async () => {
  const hasty = beside(
    "process.once('message', () => { for (const n of [1, 2]) process.send(n); process.send(new Error('It broke.')); });",
  );
  const answers = answersOf(hasty, 'The process that hurries');
  hasty.send('begin');
  expect((await answers.next()).value).toBe(1);
  await setTimeout(100);
  expect((await answers.next()).value).toBe(2);
  await expect(answers.next()).rejects.toThrow('It broke.');
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
  await expect(answersOf(ended, 'The process that draws').next()).rejects.toThrow('ended with 4');
});
