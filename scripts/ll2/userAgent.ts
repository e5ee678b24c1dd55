/** How every request names who asks. */
export const userAgent = 'spacecraft-catalog (static site generator)';
