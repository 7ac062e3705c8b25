/** What is known of calendar days beforehand: public holidays and sales periods. Pure. */
export type { NamedDay } from './days';
export { publicHolidays } from './holidays';
export { salesPeriods, type SalesPeriod } from './sales-periods';
