import { expect, test } from 'vitest';
import { z } from 'zod';
import { Refused } from '../ll2/faults.ts';
import { refuseOn } from './commit.ts';

const thrownOn = (error: unknown): unknown => {
  try {
    return refuseOn(() => {
      throw error;
    });
  } catch (thrown) {
    return thrown;
  }
};

test('data that do not hold are refused, with what was found wrong', () => {
  const { error } = z.string().safeParse(1);
  for (const cause of [new Error('spacecraft 7 has no configuration'), error as z.ZodError]) {
    const refused = thrownOn(cause);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ message: cause.message, cause });
  }
});

test('a fault of the program or its machine is no fault of the data, and keeps its kind and its stack', () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  for (const fault of [new TypeError('x is not a function'), new RangeError('too deep'), full])
    expect(thrownOn(fault)).toBe(fault);
});
