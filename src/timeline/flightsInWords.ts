import { inDigits } from '../words/number.ts';

/** What a span of time saw. */
interface Seen {
  /** How many flights were launched in it. */
  launched: number;
  /** The words that count them where there are some. */
  flights: string;
  span: string;
  /** How many flights had begun before it and went on into it. */
  before: number;
  /** How many more may have, because their ends are not recorded. */
  perhaps: number;
}

/** Says how many flights a span of time saw: "14 flights were launched in 1983; 3 were still on from before, and 1 more may have been". */
export function flightsInWords({ launched, flights, span, before, perhaps }: Seen): string {
  const were = (count: number) => (count === 1 ? 'was' : 'were');
  const still = [
    before > 0 && `${inDigits(before)} ${were(before)} still on from before`,
    perhaps > 0 &&
      `${inDigits(perhaps)} ${before > 0 ? 'more may have been' : 'may have been on from before'}`,
  ].filter((part) => part !== false);
  return [
    launched === 0 ? `No flight was launched in ${span}` : `${flights} ${were(launched)} launched in ${span}`,
    ...(still.length > 0 ? [still.join(', and ')] : []),
  ].join('; ');
}
