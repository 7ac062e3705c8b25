import { latestPeriod } from './data/history';
import type { Completeness } from './host/segments';
import type { Picture } from './views/picture';

interface Status {
  readonly picture: Pick<Picture, 'words' | 'numbers' | 'portfolio'>;
  readonly completeness: Completeness;
}

/** How many customers there are, whether more are to come, and the latest period. */
export function statusOf(of: Status): string {
  const { count, period } = statusParts(of);
  return count + period;
}

/** The same in two parts, of which the first matters more. */
export function statusParts({ picture, completeness }: Status): { count: string; period: string } {
  const { words, numbers, portfolio } = picture;
  const size = portfolio.size;
  const key = { complete: 'n_customers', loading: 'customers_loading', partial: 'customers_partial' }[completeness];
  const latest = latestPeriod(portfolio.history);
  return {
    count: words.plural(key, size, numbers.count(size)),
    period: latest ? ` · ${numbers.period(latest)}` : '',
  };
}
