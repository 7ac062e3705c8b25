/** What a picture of this size can hold: the smaller of its width's and its height's class. */
export type Size = 'XL' | 'L' | 'M' | 'S' | 'XS';

const classes: readonly { readonly size: Size; readonly width: number; readonly height: number }[] = [
  { size: 'XL', width: 1000, height: 560 },
  { size: 'L', width: 720, height: 420 },
  { size: 'M', width: 360, height: 260 },
  { size: 'S', width: 140, height: 72 },
];

export function sizeOf(width: number, height: number): Size {
  return classes.find((one) => width >= one.width && height >= one.height)?.size ?? 'XS';
}
