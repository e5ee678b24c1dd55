/**
 * Makes a regular expression of the addresses that a rule is for, below a base path, for PCRE and RE2 too. It is written as
 * Netlify and Cloudflare read it: a star stands for anything, and a name behind a colon for anything without a slash.
 */
export function patternSource(at: string): string {
  const parts = at.split(/(\*|:\w+)/);
  return parts.map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escaped(part))).join('');
}

// RegExp.escape writes the first letter as \x61, which nobody can read.
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
