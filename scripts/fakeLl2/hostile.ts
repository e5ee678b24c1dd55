import { hostileNames } from './hostileNames.ts';
import type { Row } from './row.ts';

/** Puts hostile text into the records of every list: names, serial numbers, descriptions, addresses, credits. */
export function hostileRows(rows: Row[], list: string): Row[] {
  if (list !== 'spacecraft') {
    return rows.map((row, index) =>
      index > 0
        ? row
        : {
            ...row,
            description: hostileNames[0],
            wiki_link: 'javascript:document.title="broken"',
            info_link: 'data:text/html,x',
          },
    );
  }
  return rows.map((row, index) => {
    const name = hostileNames[index];
    if (name === undefined) return row;
    const hostile = {
      ...row,
      name,
      serial_number: hostileNames[(index + 1) % hostileNames.length] as string,
      description: `${hostileNames.join('\r\n')}\r\n${'x'.repeat(300)}`,
      image: row.image && {
        ...(row.image as Row),
        credit: name,
        image_url: 'javascript:document.title="broken"',
      },
      flights: (row.flights as Row[]).map((flight) => ({ ...flight, destination: name })),
    };
    // It is parsed, because in a literal it would set the prototype.
    return { ...hostile, ...JSON.parse('{"__proto__": {"inSpace": true, "slug": "broken"}}') };
  });
}
