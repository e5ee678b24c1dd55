import { expect, test } from 'vitest';
import { Question } from './question.ts';

test('a choice is a step that Back undoes, what is typed is none', () => {
  const question = new Question();
  question.begin('');
  expect(question.ask('typing', '', '?q=o')).toEqual({ history: 'replace', isNew: true });
  expect(question.ask('step', '?q=o', '?q=o&status=Active')).toEqual({ history: 'push', isNew: true });
});

test('orders that the keyboard goes through are one step', () => {
  const question = new Question();
  expect(question.ask('sort', '', '?sort=name-asc').history).toBe('push');
  expect(question.ask('sort', '?sort=name-asc', '?sort=name-desc').history).toBe('replace');
  question.ask('typing', '?sort=name-desc', '?q=o&sort=name-desc');
  expect(question.ask('sort', '?q=o&sort=name-desc', '?q=o&sort=name-asc').history).toBe('push');
});

test('after a step through the history an order is a step of its own again', () => {
  const question = new Question();
  question.begin('?sort=name-asc');
  question.ask('sort', '?sort=name-asc', '?sort=name-desc');
  expect(question.revisit('?q=o')).toBe(true);
  expect(question.ask('sort', '?q=o', '?q=o&sort=name-asc').history).toBe('push');
});

test('what is answered already is not answered again, unless it failed', () => {
  const question = new Question();
  question.begin('?q=orion');
  expect(question.ask('step', '?q=orion', '?q=orion')).toEqual({ history: null, isNew: false });
  expect(question.revisit('?q=orion')).toBe(false);
  question.fail();
  expect(question.ask('step', '?q=orion', '?q=orion')).toEqual({ history: null, isNew: true });
});

test('an answer that another has overtaken is not the latest', () => {
  const question = new Question();
  const first = question.begin('?q=o');
  expect(question.isLatest(first)).toBe(true);
  const second = question.begin('?q=or');
  expect([first, second].map((turn) => question.isLatest(turn))).toEqual([false, true]);
});
