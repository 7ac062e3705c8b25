import { ticketRows, type CrmRows } from '../../star/store-with';

/** What an import of bare sales gives: customer, day and amount. */
export const bareSales: CrmRows = {
  customer: ['1', '2'].map((code) => ({ customer_id: code, kind: 'person', name: code })),
  ...ticketRows([
    { customer: '1', on: '2024-01-03', lines: [{ cents: 100 }] },
    { customer: '2', on: '2024-02-29', lines: [{ cents: 250 }] },
  ]),
};
