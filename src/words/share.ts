/** Says a share of time in percent: "96.2%". */
export function shareInWords(share: number | null): string | null {
  return share === null ? null : `${(share * 100).toFixed(1)}%`;
}
