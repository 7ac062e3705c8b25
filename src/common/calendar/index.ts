/** What is known of calendar days beforehand: public holidays and sales periods. Pure. */
export { easterSunday, type NamedDay } from './days';
export { publicHolidays, shopHolidays } from './holidays';
export { salesPeriods, type SalesPeriod } from './sales-periods';
