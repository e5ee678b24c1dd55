/**
 * What a page may load and run: files of its own site and nothing else, nothing that stands in the page, and no text that is
 * made into script or HTML (W3C, Content Security Policy 3 and Trusted Types). Pagefind's index is read by WebAssembly.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The search makes it for the address of its worker alone (src/search/client/pagefind.ts).
  'trusted-types text-index',
];

/** The policy as a header. */
export const contentPolicy: string = [...directives, "frame-ancestors 'none'"].join('; ');

/** The policy in a page, for hosts that send no headers: the same, but a page cannot say who may frame it. */
export const pagePolicy: string = directives.join('; ');
