/** The colors of the site in light, by the names of its tokens: for pictures and programs that read no style sheet. */
export const lightColors = {
  paper: '#faf9f6',
  ink: '#15181d',
  muted: '#575b63',
  rule: '#d9d6ce',
  accent: '#9a3412',
  data: '#1f5a8f',
} as const;
