import { text, type Text } from '../../relationship/text';
import type { StoreRows } from '../../store';

type Kind = StoreRows['interaction']['type'];
type Direction = StoreRows['interaction']['direction'];

/** A form of contact and who began it. */
export interface InteractionType {
  readonly order: number;
  readonly kind: Kind;
  readonly direction: Direction;
  /** `call-in` */
  readonly code: string;
  readonly name: Text;
  readonly kindName: Text;
  readonly directionName: Text;
}

const kinds: Readonly<Record<Kind, { name: Text; in: Text; out: Text }>> = {
  visit: {
    name: text('Visite', 'Visit'),
    in: text('Visite du client', 'Visit by the customer'),
    out: text('Visite chez le client', 'Visit to the customer'),
  },
  call: {
    name: text('Appel', 'Call'),
    in: text('Appel reçu', 'Call received'),
    out: text('Appel émis', 'Call made'),
  },
  message: {
    name: text('Message', 'Message'),
    in: text('Message reçu', 'Message received'),
    out: text('Message envoyé', 'Message sent'),
  },
  meeting: {
    name: text('Rendez-vous', 'Meeting'),
    in: text('Rendez-vous demandé par le client', 'Meeting asked for by the customer'),
    out: text('Rendez-vous proposé au client', 'Meeting offered to the customer'),
  },
  ticket: {
    name: text('Ticket d’assistance', 'Support ticket'),
    in: text('Ticket ouvert par le client', 'Ticket opened by the customer'),
    out: text('Ticket ouvert pour le client', 'Ticket opened for the customer'),
  },
  complaint: {
    name: text('Réclamation', 'Complaint'),
    in: text('Réclamation reçue', 'Complaint received'),
    out: text('Réclamation recueillie par nous', 'Complaint collected by us'),
  },
};

const directions: readonly (readonly [Direction, Text])[] = [
  ['in', text('Entrant', 'Inbound')],
  ['out', text('Sortant', 'Outbound')],
];

/** Every kind in both directions. */
export const interactionTypes: readonly InteractionType[] = (Object.keys(kinds) as Kind[])
  .flatMap((kind) =>
    directions.map(([direction, directionName]) => ({
      kind,
      direction,
      code: `${kind}-${direction}`,
      name: kinds[kind][direction],
      kindName: kinds[kind].name,
      directionName,
    })),
  )
  .map((type, index) => ({ order: index + 1, ...type }));
