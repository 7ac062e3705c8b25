import { starSpec, type Locale } from '../../../star';
import { readCustomVisual } from '../../powerbi/custom-visual';
import { modelNames } from '../../powerbi/model/names';
import { lookOf } from '../../powerbi/report/look';
import { reportDocuments } from '../../powerbi/report/report';
import { reportGuide } from './guide';

/** Where the case studies end when nobody says otherwise. */
const asOf = '2025-12-31';

/**
 * The guide to the report that has everything: every page, whatever the company sells. It needs no data.
 *
 * @param visual bytes of the packaged visual (.pbiviz)
 * @returns relative path → content
 */
export function completeReportGuide(locale: Locale, visual: Uint8Array): Map<string, string> {
  const names = modelNames(starSpec, locale);
  const subject = { names, visual: readCustomVisual(visual), asOf, embedded: true, look: lookOf('light') };
  return reportGuide(reportDocuments(subject), { locale, spec: starSpec });
}
