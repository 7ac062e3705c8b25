import { sqlText } from '../../../store';
import { rfm as spec } from '../../spec/rfm';
import { rfmCells, rfmKey, rfmSegmentOf } from '../../vocabulary/rfm-segments';
import { inLocale } from '../model';
import { words } from '../words';
import { listed } from './listed';

export const rfm = listed(spec, (context) => [
  ...rfmCells.map((cell) => {
    const { name, definition, order } = rfmSegmentOf(cell);
    const { recency, frequency, monetary } = cell;
    return [
      rfmKey(cell),
      inLocale(context, name),
      inLocale(context, definition),
      sqlText(`R${recency} F${frequency} M${monetary}`),
      recency,
      frequency,
      monetary,
      order,
    ];
  }),
  [
    -1,
    inLocale(context, words.withoutRfm),
    inLocale(context, words.notApplicableMeaning),
    inLocale(context, words.withoutRfm),
    'NULL',
    'NULL',
    'NULL',
    0,
  ],
]);
