import { Problem } from '../../common';
import { locales } from '../../relationship';
import type { Locale, StarSpec } from '../spec/types';
import { breakingRules, type Finding } from './finding';
import { lintStar } from './lint';

/** How many findings are told one by one: what comes after mostly follows from them. */
const told = 20;

/**
 * Stops on a model that has any defect, before anything of it is written, and tells what is wrong, object by object, in
 * each language that the model is named in.
 * @throws Problem with the lint’s findings
 */
export function refuseUnsound(spec: StarSpec): void {
  refuse(findingsOf(spec));
}

/**
 * Stops on a model that Power BI would refuse; what only its readers would stumble over passes.
 * @throws Problem with the lint’s findings
 */
export function refuseBroken(spec: StarSpec): void {
  refuse(findingsOf(spec).filter(({ rule }) => breakingRules.has(rule)));
}

const findingsOf = (spec: StarSpec): Finding[] => distinct(locales.flatMap((locale) => lintStar(spec, locale)));

function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const list = (locale: Locale): string =>
    findings
      .slice(0, told)
      .map(({ rule, object, message }) => `- ${object}${locale === 'fr' ? '\u202f' : ''}: ${message[locale]} (${rule})`)
      .join('\n');
  throw new Problem(
    {
      fr: `Le modèle est refusé, défauts\u202f: ${findings.length}.\n${list('fr')}`,
      en: `The model is refused, defects: ${findings.length}.\n${list('en')}`,
    },
    {
      fr: 'Corrigez la spécification (src/star/spec), puis recommencez.',
      en: 'Correct the specification (src/star/spec), then start again.',
    },
  );
}

/** The same defect of an object whose name is the same in both languages is one. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.rule} ${one.object} ${one.message.en}`, one])).values()];
}
