/*
 * The rows that the case study writes, one interface per table of the store. A test holds them against the store’s
 * schema. Days are day numbers; money is in cents.
 */

export interface ChannelRow {
  readonly channel_id: string;
  readonly name: string;
  readonly type: 'store' | 'web' | 'phone';
  readonly city: string | null;
}

export interface CustomerRow {
  readonly customer_id: string;
  readonly kind: 'person';
  readonly name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly gender: 'female' | 'male';
  readonly birth_year: number;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string;
  readonly postal_code: string;
  readonly region: string;
  readonly country: string;
  readonly acquisition_channel_id: string;
  readonly registered_on: number;
  readonly email_consent: boolean;
  readonly loyalty_card: string | null;
  readonly lock_in: number;
}

export interface ProductRow {
  readonly product_id: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  readonly list_price: number;
  readonly unit_cost: number;
}

export interface CampaignRow {
  readonly campaign_id: string;
  readonly name: string;
  readonly objective: string;
  readonly medium: 'email' | 'mass';
  readonly marketing_type: 'classic' | 'relational';
  readonly started_on: number;
  readonly ended_on: number;
  readonly cost: number;
}

export interface SalesOrderRow {
  readonly order_id: string;
  readonly customer_id: string | null;
  readonly ordered_on: number;
  readonly channel_id: string;
  readonly campaign_id: string | null;
  readonly status: 'completed' | 'cancelled';
}

export interface OrderLineRow {
  readonly order_id: string;
  readonly line_number: number;
  readonly product_id: string;
  readonly quantity: number;
  readonly discount: number;
  readonly net_amount: number;
  readonly cost_amount: number;
  readonly is_return: boolean;
}

export interface PaymentRow {
  readonly payment_id: string;
  readonly order_id: string;
  readonly due_on: number;
  readonly paid_on: number | null;
  readonly due_amount: number;
  readonly paid_amount: number;
  readonly method: 'card' | 'cash' | 'cheque';
}

export interface InteractionRow {
  readonly interaction_id: string;
  readonly customer_id: string;
  readonly occurred_on: number;
  readonly type: 'visit' | 'call' | 'message' | 'complaint';
  readonly direction: 'in' | 'out';
  readonly answered: boolean;
  readonly resolved_on: number | null;
}

export interface CampaignContactRow {
  readonly campaign_id: string;
  readonly customer_id: string;
  readonly is_control: boolean;
  readonly sent_on: number;
  readonly delivered: boolean;
  readonly opened_on: number | null;
  readonly clicked_on: number | null;
  readonly converted_on: number | null;
  readonly unsubscribed_on: number | null;
  readonly cost: number;
  readonly attributed_amount: number;
}

export interface SurveyAnswerRow {
  readonly customer_id: string;
  readonly answered_on: number;
  readonly construct: string;
  readonly item: number;
  readonly value: number;
}

/** Table of the store to row. */
export interface StoreRows {
  readonly channel: ChannelRow;
  readonly customer: CustomerRow;
  readonly product: ProductRow;
  readonly campaign: CampaignRow;
  readonly sales_order: SalesOrderRow;
  readonly order_line: OrderLineRow;
  readonly payment: PaymentRow;
  readonly interaction: InteractionRow;
  readonly campaign_contact: CampaignContactRow;
  readonly survey_answer: SurveyAnswerRow;
}

/** Takes rows one by one. */
export interface RowSink {
  add<T extends keyof StoreRows>(table: T, row: StoreRows[T]): void;
}
