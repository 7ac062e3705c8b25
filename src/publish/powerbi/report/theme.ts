import { stableHex } from '../../../common';
import type { Json, JsonObject } from './expression';
import { coloredTerms, lookNames, type Look, type LookName } from './look';

const regular = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";
const strong = "'Segoe UI Semibold', wf_segoe-ui_semibold, helvetica, arial, sans-serif";

/** The report's theme: file name, and content that bears the same name. */
export interface Theme {
  readonly file: string;
  readonly content: JsonObject;
}

/**
 * The design language as a Power BI theme. The file name holds a hash of the content, because Power BI Desktop
 * remembers themes by name and would show an older one.
 */
export function reportTheme(look: Look): Theme {
  const content = themeContent(look);
  const file = `Relata-${look.name}-${stableHex(JSON.stringify(content), 8)}.json`;
  return { file, content: { name: file, ...content } };
}

/** Where a report keeps its theme, from the report's folder. */
export const themeFolder = 'StaticResources/RegisteredResources';

/** The look that a theme's file name tells; undefined for other files. */
export function lookOfTheme(file: string): LookName | undefined {
  return lookNames.find((name) => file.startsWith(`Relata-${name}-`));
}

/** The same theme, under a name for people, to be chosen in any report of theirs. */
export function themeForReaders(look: Look): Theme {
  const name = `Relata ${look.name}`;
  return { file: `Relata-${look.name}.json`, content: { name, ...themeContent(look) } };
}

/** Font sizes are points: 0.75 of the design language's pixels. */
function themeContent(look: Look): JsonObject {
  const { ink } = look;
  const dark = look.name === 'dark';
  return {
    dataColors: [ink.accent, ...coloredTerms.map(look.color)],
    foreground: ink.text,
    foregroundNeutralSecondary: ink.secondary,
    foregroundNeutralTertiary: ink.axis,
    background: ink.background,
    backgroundLight: ink.grid,
    backgroundNeutral: ink.line,
    tableAccent: ink.accent,
    good: dark ? '#34A19A' : '#16968E',
    neutral: dark ? '#F5A325' : '#C87700',
    bad: dark ? '#D9573A' : '#8E3220',
    maximum: dark ? '#BFE1FF' : '#00306A',
    center: dark ? '#81A5AC' : '#4A90A8',
    minimum: dark ? '#27262B' : '#BFE1FF',
    textClasses: {
      title: { fontFace: strong, fontSize: 11, color: ink.text },
      header: { fontFace: strong, fontSize: 11, color: ink.text },
      callout: { fontFace: strong, fontSize: 20, color: ink.text },
      label: { fontFace: regular, fontSize: 9, color: ink.secondary },
    },
    visualStyles: visualStyles(look),
  };
}

function visualStyles({ ink }: Look): JsonObject {
  const bare = { '*': { background: [{ show: false }], border: [{ show: false }] } };
  const color = (value: string): JsonObject => ({ solid: { color: value } });
  const cells: Json = [{ fontColorPrimary: color(ink.text), backColorPrimary: color(ink.card) }];
  const evenCells: Json = [
    {
      fontColorPrimary: color(ink.text),
      backColorPrimary: color(ink.card),
      fontColorSecondary: color(ink.text),
      backColorSecondary: color(ink.card),
    },
  ];
  const table = {
    '*': {
      grid: [
        { gridHorizontalColor: color(ink.grid), gridVertical: false, outlineColor: color(ink.line), rowPadding: 4 },
      ],
      columnHeaders: [{ fontColor: color(ink.text), backColor: color(ink.card) }],
      values: evenCells,
      total: [{ fontColor: color(ink.text), backColor: color(ink.card) }],
    },
  };
  return {
    '*': {
      '*': {
        background: [{ show: true, color: color(ink.card), transparency: 0 }],
        border: [{ show: true, color: color(ink.line), radius: 4 }],
        dropShadow: [{ show: false }],
        padding: [{ top: 8, bottom: 8, left: 8, right: 8 }],
      },
    },
    textbox: bare,
    actionButton: bare,
    pageNavigator: bare,
    tableEx: table,
    pivotTable: {
      '*': {
        ...table['*'],
        values: cells,
        rowHeaders: [{ fontColor: color(ink.text), backColor: color(ink.card) }],
        subTotals: [{ fontColor: color(ink.text), backColor: color(ink.card) }],
      },
    },
    page: {
      '*': {
        background: [{ color: color(ink.background), transparency: 0 }],
        outspace: [{ color: color(ink.outside), transparency: 0 }],
      },
    },
  };
}
