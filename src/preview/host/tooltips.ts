import type powerbi from 'powerbi-visuals-api';
import type { Send } from '../protocol';

/** Power BI draws a visual's tooltips outside of its sandbox; so does the page. */
export function createTooltipService(send: Send): powerbi.extensibility.ITooltipService {
  const at = (coordinates: readonly number[]) => ({ x: coordinates[0] ?? 0, y: coordinates[1] ?? 0 });
  const plain = (items: readonly powerbi.extensibility.VisualTooltipDataItem[]) =>
    items.map(({ displayName, value, color, header }) => ({ displayName, value, color, header }));
  return {
    enabled: () => true,
    show: ({ coordinates, dataItems, identities }) =>
      send({
        kind: 'tooltip',
        ...at(coordinates),
        items: plain(dataItems),
        identities: identities.length,
      }),
    move: ({ coordinates, dataItems, identities }) =>
      send({
        kind: 'tooltip',
        ...at(coordinates),
        ...(dataItems && { items: plain(dataItems) }),
        identities: identities.length,
      }),
    hide: () => send({ kind: 'tooltip-hidden' }),
  };
}
