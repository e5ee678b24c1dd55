import { expect, test } from 'vitest';
import { catalog } from '../search/reference.testkit.ts';
import { filesOf } from './build/comparisonFiles.ts';
import type { ComparisonSubjects } from './comparison.ts';
import { type ComparisonParts, partOf } from './parts.ts';
import { subjectsOf } from './subjects.ts';

const facts = subjectsOf(catalog, 'spacecraft');

test('facts of many subjects are split over files, and each subject stands in the one that its slug tells', () => {
  const [head, ...parts] = filesOf('spacecraft', facts, 100);
  const { parts: addresses }: ComparisonParts = JSON.parse(head.content);
  expect(addresses).toEqual(parts.map(({ path }) => path));
  expect(parts.length).toBeGreaterThan(3);
  const read = parts.map(({ content }) => JSON.parse(content) as ComparisonSubjects);
  for (const [place, { rows, subjects }] of read.entries()) {
    expect(rows).toEqual(JSON.parse(JSON.stringify(facts.rows)));
    for (const { slug } of subjects) expect(partOf(slug, parts.length), slug).toBe(place);
    // Any hash worth its name leaves no part with twice its share.
    expect(subjects.length).toBeLessThan(200);
  }
  expect(read.flatMap(({ subjects }) => subjects.map(({ slug }) => slug)).sort()).toEqual(
    facts.subjects.map(({ slug }) => slug).sort(),
  );
});

test('facts of as many subjects as there are now stand in one file', () => {
  const [only, ...others] = filesOf('spacecraft', facts);
  expect(others).toEqual([]);
  expect(JSON.parse(only.content).subjects).toHaveLength(facts.subjects.length);
});
