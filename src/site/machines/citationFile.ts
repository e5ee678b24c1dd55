import type { Edition } from '../../catalog/model.ts';
import { isoDay } from '../../words/isoDay.ts';
import { siteName } from '../../words/siteName.ts';

/** Says how to cite the data set as a whole (Citation File Format 1.2.0). A string of JSON is one of YAML too. */
export function citationFile({ date, sources }: Edition, home: string): string {
  const day = isoDay(date.time);
  const line = (name: string, value: string) => `${name}: ${JSON.stringify(value)}`;
  return [
    'cff-version: 1.2.0',
    line('message', 'If you use these data, please cite them as below, and their sources too.'),
    'type: dataset',
    line('title', siteName),
    line(
      'abstract',
      'Spacecraft with their configurations, families, agencies and flights, with links, orders, ranks and notes.',
    ),
    'authors:',
    `  - ${line('name', siteName)}`,
    line('version', day),
    line('date-released', day),
    line('url', home),
    'references:',
    ...sources.flatMap(({ name, url, terms }) => {
      // The manifest names a source with its author: "Launch Library 2, The Space Devs".
      const [title = name, author = title] = name.split(', ');
      return [
        '  - type: data',
        `    ${line('title', title)}`,
        '    authors:',
        `      - ${line('name', author)}`,
        `    ${line('url', url)}`,
        `    ${line('notes', terms)}`,
      ];
    }),
    '',
  ].join('\n');
}
