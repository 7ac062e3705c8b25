import { framedPage } from '../frame';
import { column, row } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { table } from '../tiles/tables';

const month = { table: 'date', column: 'month_start' } as const;

/** Who enrols and comes back, whether groups are full, and whether learners attend. */
export function clubPage(subject: ReportSubject): PageSpec | undefined {
  if (subject.names.findTable('enrolments') === undefined) return undefined;
  return framedPage(
    {
      key: 'club',
      title: { fr: 'Club', en: 'Club' },
      finding: {
        fr: 'Qui s’inscrit et se réinscrit, si les groupes sont pleins, et si les élèves viennent.',
        en: 'Who enrols and enrols again, whether groups are full, and whether learners attend.',
      },
      body: column(
        keyFigures(
          'club/figures',
          [
            { measure: 'enrolled' },
            { measure: 'fill_rate' },
            { measure: 'reenrolment_rate' },
            { measure: 'withdrawal_rate' },
            { measure: 'unfinished_share' },
            { measure: 'attendance_rate' },
            { measure: 'enrolment_fees' },
          ],
          subject.names,
        ),
        row(enrolments(subject), attendance(subject), groups(subject)),
        courses(subject),
      ),
    },
    subject,
  );
}

const enrolments = (subject: ReportSubject) =>
  chart(
    {
      key: 'club/enrolments',
      type: 'columnChart',
      title: { fr: 'Inscriptions prises, par trimestre civil', en: 'Enrolments taken, by calendar quarter' },
      category: { table: 'date', column: 'quarter' },
      measures: [{ measure: 'enrolments_taken' }],
    },
    subject,
  );

const attendance = (subject: ReportSubject) =>
  chart(
    {
      key: 'club/attendance',
      type: 'lineChart',
      title: { fr: 'Assiduité par mois', en: 'Attendance by month' },
      category: month,
      measures: [{ measure: 'attendance_rate' }],
    },
    subject,
  );

const groups = (subject: ReportSubject) =>
  chart(
    {
      key: 'club/fill',
      type: 'barChart',
      title: { fr: 'Remplissage par cours', en: 'How full courses are' },
      category: { table: 'product', column: 'product' },
      measures: [{ measure: 'fill_rate' }],
      sort: { by: { measure: 'fill_rate' }, descending: true },
    },
    subject,
  );

const courses = (subject: ReportSubject) =>
  table(
    {
      key: 'club/courses',
      title: { fr: 'Cours par cours', en: 'Course by course' },
      columns: [
        { table: 'product', column: 'product' },
        { table: 'product', column: 'level' },
        { measure: 'enrolled' },
        { measure: 'reenrolment_rate' },
        { measure: 'withdrawal_rate' },
        { measure: 'attendance_rate' },
        { measure: 'mean_progress' },
        { measure: 'mean_grade' },
        { measure: 'badges_earned' },
        { measure: 'enrolment_fees' },
      ],
      sort: { by: { measure: 'enrolled' }, descending: true },
      totals: true,
    },
    subject,
  );
