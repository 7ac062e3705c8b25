import { stableHex } from '../../../common';
import { loyaltyClasses, stages, tiers } from '../../../relationship';
import type { JsonObject } from './expression';

/** The neutral colours of the design language, on a light background. */
export const ink = {
  background: '#FFFFFF',
  text: '#252423',
  secondary: '#605E5C',
  axis: '#8A8886',
  line: '#D2D0CE',
  grid: '#EDEBE9',
  accent: '#0F6CBD',
} as const;

const regular = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";
const strong = "'Segoe UI Semibold', wf_segoe-ui_semibold, helvetica, arial, sans-serif";

/** Font sizes are points: 0.75 of the design language's pixels. */
const theme = {
  dataColors: [ink.accent, ...[...stages, ...loyaltyClasses, ...tiers].map((term) => term.color.light)],
  foreground: ink.text,
  background: ink.background,
  tableAccent: ink.accent,
  good: '#16968E',
  neutral: '#C87700',
  bad: '#8E3220',
  maximum: '#00306A',
  center: '#4A90A8',
  minimum: '#BFE1FF',
  textClasses: {
    title: { fontFace: strong, fontSize: 11, color: ink.text },
    header: { fontFace: strong, fontSize: 11, color: ink.text },
    callout: { fontFace: strong, fontSize: 20, color: ink.text },
    label: { fontFace: regular, fontSize: 9, color: ink.secondary },
  },
  visualStyles: {
    '*': {
      '*': {
        background: [{ show: true, color: { solid: { color: ink.background } }, transparency: 0 }],
        border: [{ show: true, color: { solid: { color: ink.line } }, radius: 4 }],
        dropShadow: [{ show: false }],
        padding: [{ top: 8, bottom: 8, left: 8, right: 8 }],
      },
    },
    textbox: { '*': { background: [{ show: false }], border: [{ show: false }] } },
    page: {
      '*': {
        background: [{ color: { solid: { color: ink.background } }, transparency: 0 }],
        outspace: [{ color: { solid: { color: ink.grid } }, transparency: 0 }],
      },
    },
  },
};

/** The report's theme: file name, and content that bears the same name. */
export interface Theme {
  readonly file: string;
  readonly content: JsonObject;
}

/**
 * The design language as a Power BI theme. The file name holds a hash of the content, because Power BI Desktop
 * remembers themes by name and would show an older one.
 */
export function reportTheme(): Theme {
  const file = `RelataTheme-${stableHex(JSON.stringify(theme), 8)}.json`;
  return { file, content: { name: file, ...theme } };
}
