import type { Portfolio } from '../data/portfolio';
import type { Steps } from '../data/steps';
import type { ViewId } from '../settings/settings';
import type { Finding } from './finding';
import { lifecycleFinding } from './lifecycle/finding';
import { lifecycleScene } from './lifecycle/layout';
import { prepareLifecycle } from './lifecycle/prepare';
import { loyaltyFinding } from './loyalty/finding';
import { loyaltyScene } from './loyalty/layout';
import { prepareLoyalty } from './loyalty/prepare';
import { overviewFinding, overviewScene, prepareOverview } from './overview/layout';
import type { Picture } from './picture';
import { pyramidFinding } from './pyramid/finding';
import { pyramidScene } from './pyramid/layout';
import type { Scene } from './scene';
import { timelineFinding } from './timeline/finding';
import { timelineScene } from './timeline/layout';
import { timelineOf } from './timeline/statistics';

/** A way to look at the customers. Its texts are `view_<id>`, `needs_<id>` and `about_<id>`. */
export interface View {
  readonly id: ViewId;
  /** Whether the fields it needs are there. */
  ready(portfolio: Portfolio): boolean;
  finding(picture: Picture): Finding;
  scene(picture: Picture): Scene;
  /** Works out what takes long with many customers, in steps: finding and scene then take no time. */
  prepare?(picture: Picture): Steps<void>;
}

const hasStage = ({ stage }: Portfolio): boolean => stage !== undefined;
const hasLoyalty = ({ loyalty }: Portfolio): boolean => loyalty !== undefined;
const hasTier = ({ tier }: Portfolio): boolean => tier !== undefined;

/** The timeline is drawn where it is asked for, has its fields and has room. */
function readsTime({ settings, portfolio, size }: Picture): boolean {
  const room = size !== 'S' && size !== 'XS';
  return settings.reading === 'timeline' && room && timelineOf(portfolio) !== undefined;
}

export const views: readonly View[] = [
  {
    id: 'lifecycle',
    ready: hasStage,
    finding: (picture) => (readsTime(picture) ? timelineFinding : lifecycleFinding)(picture),
    scene: (picture) => (readsTime(picture) ? timelineScene : lifecycleScene)(picture),
    prepare: prepareLifecycle,
  },
  { id: 'loyalty', ready: hasLoyalty, finding: loyaltyFinding, scene: loyaltyScene, prepare: prepareLoyalty },
  { id: 'pyramid', ready: hasTier, finding: pyramidFinding, scene: pyramidScene },
  {
    id: 'overview',
    ready: (portfolio) => [hasStage, hasLoyalty, hasTier].filter((has) => has(portfolio)).length >= 2,
    finding: overviewFinding,
    scene: overviewScene,
    prepare: prepareOverview,
  },
];
