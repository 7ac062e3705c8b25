/** Pages of every size class of the design, in pixels: width, height. */
export const pageSizes: readonly (readonly [number, number])[] = [
  [1280, 720],
  [1000, 560],
  [860, 480],
  [720, 420],
  [400, 300],
  [360, 260],
  [240, 160],
  [150, 80],
  [60, 60],
];
