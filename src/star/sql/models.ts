import type { Model } from './model';
import { behaviour } from './steps/behaviour';
import { bonds } from './steps/bonds';
import { categoryChanges } from './steps/categories';
import { cooperation } from './steps/cooperation';
import { customerMonths } from './steps/customer-months';
import { interaction } from './steps/interaction';
import { latestSurvey } from './steps/latest-survey';
import { monthlyPurchases } from './steps/monthly-purchases';
import { months } from './steps/months';
import { orders } from './steps/orders';
import { population } from './steps/population';
import { purchaseDays } from './steps/purchase-days';
import { reliability } from './steps/reliability';
import { rhythm } from './steps/rhythm';
import { stage } from './steps/stage';
import { tier } from './steps/tier';
import { usage } from './steps/usage';
import { campaign } from './tables/campaign';
import { campaignContacts } from './tables/campaign-contacts';
import { channel } from './tables/channel';
import { customer } from './tables/customer';
import { date } from './tables/date';
import { product } from './tables/product';
import { relationship } from './tables/relationship';
import { sales } from './tables/sales';
import { surveys } from './tables/surveys';
import { vocabularyTables } from './tables/vocabulary';

/** Every query of a build, in an order in which each finds what it reads. */
export const models: readonly Model[] = [
  date,
  ...vocabularyTables,
  orders,
  customer,
  product,
  channel,
  campaign,
  purchaseDays,
  sales,
  campaignContacts,
  surveys,
  months,
  customerMonths,
  monthlyPurchases,
  bonds,
  population,
  rhythm,
  categoryChanges,
  behaviour,
  interaction,
  reliability,
  usage,
  latestSurvey,
  cooperation,
  stage,
  tier,
  relationship,
];
