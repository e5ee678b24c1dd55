import { expect, test } from 'vitest';
import { queryOf } from './view.ts';

test.each([
  ['/2.3.0/spacecraft/520/', '/spacecraft/520/'],
  ['GET /2.3.0/spacecraft/?in_space=true', '/spacecraft/?in_space=true'],
  ['spacecraft/?limit=2', '/spacecraft/?limit=2'],
  [' https://lldev.thespacedevs.com/2.3.0/agencies/63/?mode=list ', '/agencies/63/?mode=list'],
  ['https://copy.example/catalog/api/explore/agencies/?limit=2#/63/', '/agencies/63/?limit=2'],
  ['/catalog/api/explore/spacecraft/?status=1#/8/', '/spacecraft/8/?status=1'],
  ['https://[', null],
])('the line %s asks for %s', (line, query) => {
  expect(queryOf(line, '/catalog/api/explore/')).toBe(query);
});
