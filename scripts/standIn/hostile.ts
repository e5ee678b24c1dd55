import type { Row } from './row.ts';

/** Texts that break what does not treat them as text, each in a name of its own. */
export const hostileNames = [
  '<script>document.title = "broken"</script>',
  '</title><script>document.title = "broken"</script>',
  '"><img src=x onerror="document.title = \'broken\'">',
  `{{ 7 * 7 }} \${document.title = "broken"}`,
  ']]><!-- broken -->',
  '=HYPERLINK("https://example.org/?"&A1,"Vostok")',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'CON',
  `Long ${'name '.repeat(48)}`.trim(),
  'A\u0000pollo\u0007\u001b[31m \u202eod\u202c \ud800',
  '東風 Сою́з Αθηνά 🚀',
  "Robert'); DROP TABLE spacecraft;--",
  '&lt;b&gt; &amp;amp; &#60;',
];

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
    // Parsed, since in a literal it would set the prototype.
    return { ...hostile, ...JSON.parse('{"__proto__": {"inSpace": true, "slug": "broken"}}') };
  });
}
