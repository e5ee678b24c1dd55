import { expect, test } from 'vitest';
import { trackerOf } from './tracker.ts';

test('the tracker is the one that package.json names, or that of its repository', () => {
  const issues = 'https://github.com/owner/catalog/issues/new';
  expect(trackerOf({ bugs: { url: 'https://example.org/bugs' }, repository: 'x' })).toBe(
    'https://example.org/bugs',
  );
  expect(trackerOf({ bugs: 'mailto:editor@example.org' })).toBe('mailto:editor@example.org');
  expect(trackerOf({ repository: { type: 'git', url: 'git+https://github.com/owner/catalog.git' } })).toBe(
    issues,
  );
  expect(trackerOf({ repository: 'git@github.com:owner/catalog.git' })).toBe(issues);
  expect(trackerOf({ repository: 'https://example.org/owner/catalog' })).toBeNull();
  expect(trackerOf({ bugs: 'javascript:alert(1)' })).toBeNull();
  expect(trackerOf({ name: 'catalog' })).toBeNull();
});
