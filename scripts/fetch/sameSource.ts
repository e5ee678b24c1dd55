/** Whether data are from the API at an address: elsewhere the same id may mean another record, and the history would mix them. */
export function isSameSource(source: string, baseUrl: string): boolean {
  return new URL(source).hostname === new URL(baseUrl).hostname;
}
