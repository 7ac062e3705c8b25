import { channel as spec } from '../../spec/channel';
import { inLocale, wording, type TableModel } from '../model';
import { channelTypes, words } from '../words';

export const channel: TableModel = {
  name: 'channel',
  table: spec,
  select: (context) => `
WITH channels AS (SELECT * FROM crm.channel)
SELECT
  ROW_NUMBER() OVER (ORDER BY channel_id) AS channel_key,
  channel_id AS channel_code,
  name AS channel,
  ${wording(context, 'type', channelTypes)} AS channel_type,
  city AS channel_city
FROM channels
UNION ALL
SELECT -1, '-1', ${inLocale(context, words.unknownChannel)}, ${inLocale(context, words.unknown)}, NULL`,
};
