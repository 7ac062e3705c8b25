import { Problem } from '../../common';
import type { Store } from '../../store';

/** The days and month ends that a build covers, as ISO dates. */
export interface Extent {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly firstMonthEnd: string;
  readonly lastMonthEnd: string;
  /** The day from which the last month is seen: its end, or earlier where the data stops within it. */
  readonly observedUntil: string;
}

/**
 * What the store's events cover. The snapshot runs from the first month with an event to the last one, so that no
 * customer is left out of it; a last month that the data does not fill is seen from the last day with an event, or from
 * `completeUntil` where that is known to be later, so that nobody's silence is counted longer than it was observed.
 * @throws Problem when the store holds no dated event
 */
export async function extentOf(store: Store, completeUntil?: string): Promise<Extent> {
  const [bounds] = await store.session.rows<{ first_day: string | null; last_day: string | null }>(`
    SELECT MIN(day) AS first_day, MAX(day) AS last_day
    FROM (
      SELECT ordered_on AS day FROM crm.sales_order WHERE status = 'completed'
      UNION ALL SELECT sent_on FROM crm.campaign_contact
      UNION ALL SELECT occurred_on FROM crm.interaction
      UNION ALL SELECT answered_on FROM crm.survey_answer
      UNION ALL SELECT started_on FROM crm.web_session
      UNION ALL SELECT COALESCE(trial_on, started_on) FROM crm.subscription
      UNION ALL SELECT enrolled_on FROM crm.enrolment
      UNION ALL SELECT created_on FROM crm.deal
    ) AS events`);
  const { first_day: firstDay = null, last_day: lastDay = null } = bounds ?? {};
  if (firstDay === null || lastDay === null) throw noEvents();
  const reached = completeUntil !== undefined && completeUntil > lastDay ? completeUntil : lastDay;
  return {
    firstDay,
    lastDay,
    firstMonthEnd: monthEnd(firstDay),
    lastMonthEnd: monthEnd(reached),
    observedUntil: reached,
  };
}

const noEvents = (): Problem =>
  new Problem(
    {
      fr: 'Les données ne contiennent aucune vente honorée, aucun contact et aucune enquête : il n’y a rien à analyser.',
      en: 'The data holds no completed sale, no contact and no survey: there is nothing to analyse.',
    },
    {
      fr: 'Vérifiez que les lignes n’ont pas toutes été mises en quarantaine et que les ventes ne sont pas toutes annulées.',
      en: 'Check that the lines have not all been quarantined and that the sales are not all cancelled.',
    },
  );

function monthEnd(iso: string): string {
  return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
