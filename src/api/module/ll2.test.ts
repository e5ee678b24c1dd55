import { expectTypeOf, test } from 'vitest';
import type * as published from '../../../public/api/v1/ll2.js';
import type * as own from './ll2.ts';

test('the types that are published beside the module are those of it', () => {
  expectTypeOf<published.Options>().toEqualTypeOf<own.Options>();
  expectTypeOf<typeof published.ll2>().toEqualTypeOf<typeof own.ll2>();
});
