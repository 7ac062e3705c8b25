import { isSeries, type Locale, type NumberFormat, type ParameterSpec, type StarSpec } from '../../star';
import { formatNumber } from '../format';
import { escapeMarkdown, heading, linkTo, markdownTable } from './markdown';
import { words } from './words';

/** The measure that tells what is chosen, on the page of the measures themselves. */
const linked = ({ id, chosen }: ParameterSpec, locale: Locale): string =>
  linkTo(`measure-${id}_chosen`, chosen[locale]);

/**
 * The thresholds that readers of the Power BI model may move; nothing where there are none.
 *
 * @param measure how the page names the measure that tells what is chosen
 */
export function parameterChapter({ parameters = [] }: StarSpec, locale: Locale, measure = linked): string[] {
  if (parameters.length === 0) return [];
  const columns = [
    { header: words.parameter[locale] },
    { header: words.choices[locale] },
    { header: words.published[locale], align: 'right' as const },
    { header: words.measure[locale] },
    { header: words.description[locale] },
  ];
  return [
    heading(2, words.parameters[locale]),
    words.parametersLead[locale],
    markdownTable(
      columns,
      parameters.map((parameter) => [
        escapeMarkdown(parameter.column[locale]),
        escapeMarkdown(choices(parameter, locale)),
        escapeMarkdown(shown(parameter, parameter.default, locale)),
        measure(parameter, locale),
        escapeMarkdown(parameter.description[locale]),
      ]),
    ),
  ];
}

function choices(parameter: ParameterSpec, locale: Locale): string {
  const { values } = parameter;
  if (!isSeries(values)) return values.map(({ name }) => name[locale]).join(', ');
  const [from, to, step] = [values.from, values.to, values.step].map((value) =>
    number(value, parameter.format, locale),
  );
  return locale === 'fr' ? `de ${from} à ${to}, par ${step}` : `${from} to ${to}, by ${step}`;
}

function shown({ values, format }: ParameterSpec, value: number, locale: Locale): string {
  const named = isSeries(values) ? undefined : values.find((choice) => choice.value === value);
  return named?.name[locale] ?? number(value, format, locale);
}

const number = (value: number, format: NumberFormat, locale: Locale): string => formatNumber(value, format, locale);
