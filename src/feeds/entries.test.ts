import { describe, expect, test } from 'vitest';
import type { Catalog } from '../catalog/model.ts';
import { changeLogOf } from '../history/log.ts';
import { atomFeed } from './atom.ts';
import { changeEntries, newestEntries } from './entries.ts';
import { jsonFeed } from './json.ts';

const home = new URL('https://catalog.example.org/catalog/');
const head = {
  title: 'Changes & <more>',
  description: 'What changed.',
  page: `${home.href}changes/`,
  address: `${home.href}changes.atom`,
  updated: new Date('2026-11-20T06:30:00Z'),
};
const hostile = ']]> <script>alert("1")</script> &amp; \u0000\u0001\u001f\ufffe\ud800\u0085 end';
const plain = ']]> <script>alert("1")</script> &amp; \ufffd end';
const entriesOf = (count: number, name = 'Progress M-6') =>
  changeEntries(
    changeLogOf({
      changes: Array.from({ length: count }, (_, index) => ({
        at: new Date(Date.UTC(2026, 10, 1, index)).toISOString(),
        kind: 'spacecraft' as const,
        id: index + 1,
        name,
        change: 'changed' as const,
        fields: [{ field: 'name', from: 'Old', to: name }],
      })),
      find: () => null,
    } as Partial<Catalog> as Catalog).days.flatMap(({ changes }) => changes),
    home,
    ({ day, anchor }) => `${day.path}#${anchor}`,
  );

describe('an entry of a feed', () => {
  test('has an id that stays, an address below the path of the site, and its date', () => {
    expect(entriesOf(1)).toEqual([
      {
        id: 'tag:catalog.example.org,2026-11-01:/catalog/changes/spacecraft-1-000000',
        title: 'Progress M-6: spacecraft changed',
        link: 'https://catalog.example.org/catalog/changes/2026-11-01/#spacecraft-1-000000',
        date: new Date('2026-11-01T00:00:00Z'),
        sentences: ['Name: from Old to Progress M-6.'],
      },
    ]);
  });

  test('is one of the hundred newest', () => {
    const entries = newestEntries(entriesOf(130));
    expect(entries).toHaveLength(100);
    expect(entries[0]?.id).toContain('spacecraft-130-');
    expect(entries.at(-1)?.id).toContain('spacecraft-31-');
  });
});

describe('untrusted text stays text', () => {
  test('in Atom, escaped once as HTML inside a CDATA section that it cannot end', () => {
    const atom = atomFeed(head, entriesOf(1, hostile));
    const escaped = ']]&gt; &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; \ufffd end';
    expect(atom).toContain(`<title type="html"><![CDATA[${escaped}: spacecraft changed]]></title>`);
    expect(atom).toContain(`<content type="html"><![CDATA[<p>Name: from Old to ${escaped}.</p>]]></content>`);
    expect(atom).toContain('<title>Changes &amp; &lt;more&gt;</title>');
    expect(atom).not.toMatch(/(?![\n])\p{Cc}/u);
    expect(atom.match(/<!\[CDATA\[/g)).toHaveLength(2);
    expect(atom.match(/\]\]>/g)).toHaveLength(2);
  });

  test('in the title of an Atom feed, without what XML cannot hold', () => {
    const atom = atomFeed({ ...head, title: 'Agency\u0000\u0001 \ufffe\ud800 <X>, agency' }, []);
    expect(atom).toContain('<title>Agency \ufffd &lt;X&gt;, agency</title>');
    expect(atom).not.toMatch(/(?![\n])\p{Cc}|\p{Cs}|\ufffe/u);
  });

  test('in JSON Feed, as plain text', () => {
    const [item] = JSON.parse(jsonFeed(head, entriesOf(1, hostile))).items;
    expect(item.title).toBe(`${plain}: spacecraft changed`);
    expect(item.content_text).toBe(`Name: from Old to ${plain}.`);
    expect(item.content_html).toBeUndefined();
  });
});

test('a feed is the same each time it is made', () => {
  expect(atomFeed(head, entriesOf(3))).toBe(atomFeed(head, entriesOf(3)));
  expect(atomFeed(head, [])).toContain('<updated>2026-11-20T06:30:00.000Z</updated>');
});
