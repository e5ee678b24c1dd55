/** The width from which pages have a second column: `--desk` of styles/breakpoints.css, for what no sheet can say. */
export const desk = '64rem';
