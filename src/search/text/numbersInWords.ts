/** How Chinese and Japanese write "No. 5": the number, in digits or in words, and "號", simplified "号", in Japan with "機" for a craft. */
const numbered = /\s*(\d+|[一二三四五六七八九十]+)\s*[号號]機?/g;
const digits = '〇一二三四五六七八九';

/** Writes the numbers of craft as names of the catalog have them: "神舟五号" becomes "神舟 5". All else stays as it is. */
export function numbersInDigits(text: string): string {
  return text.replace(numbered, (_, number) => ` ${/\d/.test(number) ? number : numberIn(number)}`);
}

/** Reads a number below 100 in Chinese words: "五" is 5, "十" is 10, "二十三" is 23. */
function numberIn(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words];
  return 10 * (tens === '' ? 1 : digits.indexOf(tens)) + digits.indexOf(ones);
}
