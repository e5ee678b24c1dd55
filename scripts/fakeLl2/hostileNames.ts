/** Names that break any code which does not treat them as text. */
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
  'x'.repeat(240),
  'A\u0000pollo\u0007\u001b[31m \u202eod\u202c \ud800',
  '東風 Сою́з Αθηνά 🚀',
  "$& $1 $` Robert'); DROP TABLE spacecraft;--",
  '&lt;b&gt; &amp;amp; &#60;',
];
