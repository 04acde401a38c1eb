/** The size at which one unit of the layout is one pixel. */
export const FRAME = { width: 1000, height: 700 };
