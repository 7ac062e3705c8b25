import { column, keyNames, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const channel: TableSpec = {
  id: 'channel',
  kind: 'dimension',
  name: text('Canal', 'Channel'),
  description: text('Les lieux et moyens de vente.', 'The places and means of selling.'),
  grain: text('Un canal', 'One channel'),
  orderBy: ['channel_key'],
  columns: [
    surrogate('channel_key', keyNames.channel),
    column(
      'channel_code',
      'text',
      text('Code canal', 'Channel code'),
      text('Code dans le système source.', 'Code in the source system.'),
      {
        key: 'natural',
      },
    ),
    column('channel', 'text', text('Canal', 'Channel'), text('Nom du canal.', 'Name of the channel.')),
    column(
      'channel_type',
      'text',
      text('Type de canal', 'Type of channel'),
      text('Magasin, web, application, téléphone, terrain ou inconnu.', 'Store, web, app, phone, field or unknown.'),
    ),
    column(
      'channel_city',
      'text',
      text('Ville du canal', 'Channel city'),
      text('Ville du magasin.', 'City of the store.'),
      {
        nullable: true,
        dataCategory: 'City',
      },
    ),
  ],
};
