import { z } from 'zod';
import { drawingTheme, inkOn } from '../../../common';
import { stages } from '../../../relationship';
import type { ReportFiles } from './read';

/** The colours of a picture, taken from the report's own theme. */
export interface Palette {
  readonly name: 'light' | 'dark';
  readonly page: string;
  readonly around: string;
  readonly card: string;
  readonly ink: string;
  readonly second: string;
  readonly line: string;
  readonly grid: string;
  /** What stands where data will be. */
  readonly ghost: string;
  readonly accent: string;
  readonly series: readonly string[];
}

const solid = z.looseObject({ color: z.looseObject({ solid: z.looseObject({ color: z.string() }) }) });
const styles = z.looseObject({
  background: z.array(solid).optional(),
  border: z.array(solid).optional(),
  outspace: z.array(solid).optional(),
});
const themeSchema = z.looseObject({
  dataColors: z.array(z.string()).default([]),
  foreground: z.string().default(drawingTheme.ink),
  background: z.string().default(drawingTheme.background),
  textClasses: z.looseObject({ label: z.looseObject({ color: z.string() }).optional() }).default({}),
  visualStyles: z
    .looseObject({ '*': z.looseObject({ '*': styles }).optional(), page: z.looseObject({ '*': styles }).optional() })
    .default({}),
});
const registered = 'StaticResources/RegisteredResources/';

/** The palette of the report's custom theme; of the house where the report has none. */
export function paletteOf(files: ReportFiles): Palette {
  const file = [...files.keys()].find((path) => path.startsWith(registered) && path.endsWith('.json'));
  const theme = themeSchema.parse(file === undefined ? {} : files.get(file));
  const visual = theme.visualStyles['*']?.['*'];
  const page = theme.visualStyles.page?.['*'];
  const first = (list: z.infer<typeof solid>[] | undefined): string | undefined => list?.[0]?.color.solid.color;
  const around = first(page?.outspace) ?? drawingTheme.grid;
  const ground = first(page?.background) ?? theme.background;
  return {
    name: inkOn(ground) === drawingTheme.ink ? 'light' : 'dark',
    page: ground,
    around,
    card: first(visual?.background) ?? theme.background,
    ink: theme.foreground,
    second: theme.textClasses.label?.color ?? drawingTheme.secondInk,
    line: first(visual?.border) ?? drawingTheme.ghost,
    grid: around,
    ghost: first(visual?.border) ?? drawingTheme.ghost,
    accent: theme.dataColors[0] ?? drawingTheme.accent,
    series:
      theme.dataColors.length > 0 ? theme.dataColors : [drawingTheme.accent, ...stages.map(({ color }) => color.light)],
  };
}
