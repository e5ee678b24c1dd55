/** What the last part of a path may name: "soyuz tma 18m" of "/spacecraft/soyuz-tma-18m/"; empty where it cannot be read, or is no page. */
export function wordsOfPath(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  if (last === '404.html') return '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replace(/[-_+\s]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}
