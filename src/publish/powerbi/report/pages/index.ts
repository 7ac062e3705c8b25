import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import type { VisualSpec } from '../visual';
import { campaignsPage } from './campaigns';
import { cartsPage } from './carts';
import { clubPage } from './club';
import { customerCardPage } from './customer-card';
import { customerTooltipPage } from './customer-tooltip';
import { customersPage } from './customers';
import { loyaltyPage } from './loyalty';
import { overviewPage } from './overview';
import { pipelinePage } from './pipeline';
import { portfolioPage } from './portfolio';
import { qualityPage } from './quality';
import { readingPage } from './reading';
import { relationshipPage } from './relationship';
import { rulesPage } from './rules';
import { subscriptionsPage } from './subscriptions';
import { trendsPage } from './trends';
import { whatIfPage } from './what-if';

/** The report's pages in the order of their tabs; a builder returns none when the data has nothing for its page. */
const builders: readonly ((subject: ReportSubject) => PageSpec | undefined)[] = [
  overviewPage,
  trendsPage,
  relationshipPage,
  loyaltyPage,
  portfolioPage,
  customersPage,
  campaignsPage,
  pipelinePage,
  subscriptionsPage,
  cartsPage,
  clubPage,
  whatIfPage,
  qualityPage,
  readingPage,
  rulesPage,
  customerCardPage,
  customerTooltipPage,
];

/** Every page that this build of the star has something to show on. */
export function reportPages(subject: ReportSubject): PageSpec[] {
  const pages = builders.flatMap((build) => build(subject) ?? []);
  const keys = new Set(pages.map(({ key }) => key));
  return pages.map((page) => ({
    ...page,
    visuals: page.visuals.flatMap((visual) => withoutDeadEnds(visual, keys)),
  }));
}

/** Leaves out what leads to a page that this build does not have. */
function withoutDeadEnds(visual: VisualSpec, pages: ReadonlySet<string>): VisualSpec[] {
  const { action, tooltipPage, ...rest } = visual;
  if (action?.type === 'PageNavigation' && !pages.has(action.page)) return [];
  return [
    { ...rest, action, tooltipPage: tooltipPage !== undefined && pages.has(tooltipPage) ? tooltipPage : undefined },
  ];
}
