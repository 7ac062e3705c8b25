import type { Calibrated, CaseStudyRecord, CaseStudyReport, Scenario } from '../collect';
import { escapeMarkdown, markdownTable, type MarkdownColumn } from '../publish';
import type { Locale } from '../relationship/text';
import type { Agreement } from './agreement';
import { isCovered, type CampaignEffect } from './campaign-effects';
import { aim, count, decimal, figure, share, type Numbers } from './numbers';
import type { Picture } from './pictures';
import { goals, type Recoverability } from './recoverability';
import { words } from './words';

/** All that the report tells. */
export interface Findings {
  readonly scenario: Scenario;
  readonly record: CaseStudyRecord;
  readonly report: CaseStudyReport;
  readonly calibrated: readonly Calibrated[];
  readonly recovered: Recoverability;
  readonly campaigns: readonly CampaignEffect[];
  readonly pictures: readonly Picture[];
}

const right = (header: string): MarkdownColumn => ({ header, align: 'right' });
const left = (header: string): MarkdownColumn => ({ header });

/**
 * The calibration report as Markdown.
 * @param folder where the pictures are, relative to the report
 */
export function writeReport(findings: Findings, locale: Locale, folder: string): string {
  const numbers: Numbers = { locale, currency: findings.report.currency };
  const show = (file: string): string[] => {
    const picture = findings.pictures.find((each) => each.file === file);
    return picture ? [`![${escapeMarkdown(picture.title)}](${folder}/${file})`] : [];
  };
  const blocks = [
    ...head(findings, locale),
    ...targets(findings, numbers),
    `## ${words.pictures[locale]}`,
    ...['concentration.svg', 'season.svg', 'retention.svg'].flatMap(show),
    `## ${words.recover[locale]}`,
    words.recoverLead[locale],
    recovered(findings.recovered, locale),
    words.recoverNote[locale],
    ...['stage-confusion.svg', 'stage-mix.svg', 'loyalty-confusion.svg', 'loyalty-mix.svg'].flatMap(show),
    ...campaigns(findings.campaigns, locale, show('campaigns.svg')),
    ...sources(findings, numbers),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(
  { scenario, record, report, calibrated, recovered: { stage, loyalty } }: Findings,
  locale: Locale,
): string[] {
  const judged = calibrated.filter(({ verdict }) => verdict !== 'unjudged');
  const within = judged.filter(({ verdict }) => verdict === 'within').length;
  const kappa = (agreement: Agreement): string => decimal(agreement.kappa, 2, locale);
  const summary = {
    fr: `**${within} grandeurs sur ${judged.length} sont dans leur tolérance. L’étoile retrouve l’étape avec κ = ${kappa(stage)} (but : ${decimal(goals.stage, 1, locale)}) et la fidélité des clients à enquête valide avec κ = ${kappa(loyalty)} (but : ${decimal(goals.loyalty, 1, locale)}).**`,
    en: `**${within} figures out of ${judged.length} lie within their tolerance. The star recovers the stage with κ = ${kappa(stage)} (goal: ${decimal(goals.stage, 1, locale)}) and the loyalty of customers with a valid survey with κ = ${kappa(loyalty)} (goal: ${decimal(goals.loyalty, 1, locale)}).**`,
  }[locale];
  const colon = locale === 'fr' ? ' :' : ':';
  const facts = [
    `- ${words.customers[locale]}${colon} ${count(report.customers, locale)}`,
    `- ${words.period[locale]}${colon} ${report.start} – ${report.end}`,
    `- ${words.seed[locale]}${colon} ${report.seed}`,
    ...changedParameters(record).map((name) => `- ${words.changed[locale]}${colon} ${name}`),
  ];
  return [
    `# ${words.title[locale]}${colon} ${scenario.title[locale].toLowerCase()}`,
    `> ${words.forInstructor[locale]}`,
    summary,
    `${scenario.company[locale]} ${words.remade[locale]}`,
    facts.join('\n'),
  ];
}

function changedParameters({ parameters }: CaseStudyRecord): string[] {
  const list = Object.entries(parameters).map(([name, value]) => `\`${name}\` = ${String(value)}`);
  return list.length === 0 ? [] : [list.join(', ')];
}

function targets({ calibrated }: Findings, numbers: Numbers): string[] {
  const { locale } = numbers;
  const rows = calibrated.map(({ target, realised, verdict }) => [
    escapeMarkdown(target.description[locale]),
    aim(target, numbers),
    figure(realised, target, numbers),
    words[verdict][locale],
  ]);
  const columns = [
    left(words.figure[locale]),
    right(words.aim[locale]),
    right(words.realised[locale]),
    left(words.verdict[locale]),
  ];
  return [`## ${words.targets[locale]}`, markdownTable(columns, rows)];
}

function recovered({ stage, stageOfBuyers, loyalty }: Recoverability, locale: Locale): string {
  const row = (name: string, { cases, accuracy, kappa }: Agreement, goal: number | null): string[] => [
    name,
    count(cases, locale),
    share(accuracy, locale),
    decimal(kappa, 2, locale),
    goal === null ? words.none[locale] : `≥ ${decimal(goal, 1, locale)}`,
  ];
  return markdownTable(
    [
      left(words.compared[locale]),
      ...(['cases', 'accuracy', 'kappa', 'goal'] as const).map((name) => right(words[name][locale])),
    ],
    [
      row(words.stage[locale], stage, goals.stage),
      row(words.stageOfBuyers[locale], stageOfBuyers, null),
      row(words.loyalty[locale], loyalty, goals.loyalty),
    ],
  );
}

function campaigns(effects: readonly CampaignEffect[], locale: Locale, picture: readonly string[]): string[] {
  if (effects.length === 0) return [];
  const rows = effects.map((effect) => {
    const { margin } = effect;
    const interval = margin === null ? '' : ` ± ${decimal(margin, 1, locale)}`;
    const covered = margin === null ? words.none : isCovered(effect) ? words.yes : words.no;
    return [
      escapeMarkdown(effect.name),
      count(effect.recipients, locale),
      count(effect.controls, locale),
      decimal(effect.trueEffect, 1, locale),
      `${decimal(effect.measured, 1, locale)}${interval}`,
      covered[locale],
    ];
  });
  const columns = [
    left(words.campaign[locale]),
    ...(['recipients', 'controls', 'trueEffect', 'measured'] as const).map((name) => right(words[name][locale])),
    left(words.covered[locale]),
  ];
  return [`## ${words.campaigns[locale]}`, words.campaignsLead[locale], ...picture, markdownTable(columns, rows)];
}

function sources({ scenario, calibrated }: Findings, { locale }: Numbers): string[] {
  const parameters = { ...scenario.parameters, ...scenario.series };
  const named = (name: string): string => escapeMarkdown(parameters[name]?.description[locale] ?? name);
  const rows = calibrated.map(({ target: { description, source, because, parameters: watched = [] } }) =>
    [description[locale], source[locale], because[locale]]
      .map(escapeMarkdown)
      .concat(watched.map(named).join(', ') || words.none[locale]),
  );
  const columns = (['figure', 'source', 'because', 'watched'] as const).map((name) => left(words[name][locale]));
  const hidden = Object.entries(scenario.unobserved);
  const reasons = hidden.map(([name, why]) => [named(name), escapeMarkdown(why[locale])]);
  return [
    `## ${words.sources[locale]}`,
    markdownTable(columns, rows),
    ...(hidden.length === 0
      ? []
      : [
          `## ${words.unobserved[locale]}`,
          markdownTable([left(words.parameter[locale]), left(words.reason[locale])], reasons),
        ]),
  ];
}
