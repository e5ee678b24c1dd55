import { element } from '../../site/ui/element.client.ts';
import { href } from '../../site/ui/href.ts';
import {
  type ComparedFact,
  type ComparedRow,
  type ComparisonRow,
  type ComparisonSubject,
  compare,
  headingOf,
} from '../comparison.ts';

/** Makes the table that ComparisonTable.astro makes at build time. */
export function comparisonTable(
  caption: string,
  rows: readonly ComparisonRow[],
  subjects: readonly ComparisonSubject[],
): HTMLElement {
  const head = element('tr', { role: 'row' }, [
    element('th', { role: 'columnheader', scope: 'col' }, ['Fact']),
    ...subjects.map(({ title, path }) =>
      element('th', { role: 'columnheader', scope: 'col' }, [element('a', { href: href(path) }, [title])]),
    ),
  ]);
  return element('section', { class: 'scroll', 'aria-label': caption, tabindex: '0' }, [
    element('table', { class: 'comparison', role: 'table' }, [
      element('caption', { 'data-pagefind-ignore': '' }, [caption]),
      element('thead', { role: 'rowgroup' }, [head]),
      element('tbody', { role: 'rowgroup' }, compare(rows, subjects).map(tableRow)),
    ]),
  ]);
}

function tableRow(row: ComparedRow): HTMLElement {
  return element('tr', { role: 'row', ...(row.isSame && { class: 'same' }) }, [
    element('th', { role: 'rowheader', scope: 'row' }, [
      `${headingOf(row)} `,
      ...(row.isSame ? [element('span', { class: 'remark' }, ['the same'])] : []),
    ]),
    ...row.cells.map((fact) =>
      element('td', { role: 'cell', ...(row.isNumber && { class: 'number' }) }, contentOf(fact)),
    ),
  ]);
}

function contentOf(fact: ComparedFact | null): (Node | string)[] {
  if (fact === null) return [element('span', { class: 'unknown' }, ['not recorded'])];
  const { text, path, datetime, mark, remark } = fact;
  const words =
    path !== undefined
      ? element('a', { href: href(path) }, [text])
      : datetime !== undefined
        ? element('time', { datetime }, [text])
        : text;
  return [
    words,
    ...(mark === undefined ? [] : [' ', element('strong', { class: 'mark' }, [mark])]),
    ...(remark === undefined ? [] : [' ', element('span', { class: 'remark' }, [remark])]),
  ];
}
