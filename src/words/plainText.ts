/** Text without the characters that XML cannot hold (XML 1.0, 2.2 "Characters"), not even escaped, and iCalendar neither. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}
