/** Width and height in pixels of every card, the picture that stands for a page where its address is shared. */
export const cardSize = { width: 1200, height: 630 } as const;
