import { text } from '../columns';
import { measuresOf } from './define';

const counted = 'FROM star.sales WHERE quantity > 0';
const noSale = text('Vide sans vente.', 'Blank without sales.');
const noOrder = text('Vide sans commande.', 'Blank without orders.');

/** The till’s view of the business (course, case 2). */
export const salesMeasures = measuresOf('sales', text('Ventes', 'Sales'), [
  {
    id: 'revenue',
    name: text('Chiffre d’affaires', 'Revenue'),
    description: text('Montant net des ventes, retours déduits.', 'Net amount of sales, returns deducted.'),
    format: 'money',
    formula: text('Σ montant net', 'Σ net amount'),
    edgeCases: text(
      'Un retour compte à sa propre date. Les ventes sans client connu sont comprises.',
      'A return counts at its own date. Sales without a known customer are included.',
    ),
    source: 'course',
    dax: (n) => `SUM ( ${n.column('sales', 'net_amount')} )`,
    sql: 'SELECT SUM(net_amount) FROM star.sales',
  },
  {
    id: 'gross_margin',
    name: text('Marge brute', 'Gross margin'),
    description: text(
      'Montant net moins coût d’achat, là où le coût est connu.',
      'Net amount minus purchase cost, where the cost is known.',
    ),
    format: 'money',
    formula: text('Σ (montant net − coût)', 'Σ (net amount − cost)'),
    edgeCases: text('Les lignes sans coût connu sont laissées de côté.', 'Lines without a known cost are left out.'),
    source: 'course',
    dax: (n) => `CALCULATE (
    SUM ( ${n.column('sales', 'net_amount')} ) - SUM ( ${n.column('sales', 'cost_amount')} ),
    KEEPFILTERS ( NOT ISBLANK ( ${n.column('sales', 'cost_amount')} ) )
)`,
    sql: 'SELECT SUM(net_amount - cost_amount) FROM star.sales WHERE cost_amount IS NOT NULL',
  },
  {
    id: 'margin_rate',
    name: text('Taux de marge', 'Margin rate'),
    description: text(
      'Part du chiffre d’affaires qui reste une fois le coût d’achat payé.',
      'Share of revenue left once the purchase cost is paid.',
    ),
    format: 'percent',
    formula: text(
      'marge brute ÷ chiffre d’affaires des lignes au coût connu',
      'gross margin ÷ revenue of the lines with a known cost',
    ),
    edgeCases: text('Vide si ce chiffre d’affaires est nul.', 'Blank if that revenue is zero.'),
    source: 'course',
    dax: (n) => `VAR RevenueWithCost =
    CALCULATE (
        SUM ( ${n.column('sales', 'net_amount')} ),
        KEEPFILTERS ( NOT ISBLANK ( ${n.column('sales', 'cost_amount')} ) )
    )
RETURN
    DIVIDE ( ${n.measure('gross_margin')}, RevenueWithCost )`,
    sql: 'SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) FROM star.sales WHERE cost_amount IS NOT NULL',
  },
  {
    id: 'orders',
    name: text('Commandes', 'Orders'),
    description: text(
      'Nombre de commandes qui comptent au moins une unité vendue.',
      'Number of orders with at least one unit sold.',
    ),
    format: 'integer',
    formula: text(
      'nombre de numéros de commande distincts dont une ligne a une quantité > 0',
      'distinct order numbers with a line of quantity > 0',
    ),
    edgeCases: text('Un ticket de retour seul n’est pas une commande.', 'A receipt with returns only is not an order.'),
    source: 'course',
    dax: (n) => `CALCULATE (
    DISTINCTCOUNT ( ${n.column('sales', 'order_number')} ),
    KEEPFILTERS ( ${n.column('sales', 'quantity')} > 0 )
)`,
    sql: `SELECT NULLIF(COUNT(DISTINCT order_number), 0) ${counted}`,
  },
  {
    id: 'average_basket',
    name: text('Panier moyen', 'Average basket'),
    description: text('Chiffre d’affaires par commande.', 'Revenue per order.'),
    format: 'money',
    formula: text('chiffre d’affaires ÷ commandes', 'revenue ÷ orders'),
    edgeCases: text(
      'Les retours restent dans le chiffre d’affaires, pas dans le nombre de commandes. Vide sans commande.',
      'Returns stay in the revenue, not in the number of orders. Blank without orders.',
    ),
    source: 'course',
    dax: (n) => `DIVIDE ( ${n.measure('revenue')}, ${n.measure('orders')} )`,
    sql: `SELECT (SELECT SUM(net_amount) FROM star.sales) / NULLIF(COUNT(DISTINCT order_number), 0) ${counted}`,
  },
  {
    id: 'items_per_basket',
    name: text('Articles par panier', 'Items per basket'),
    description: text(
      'Unités vendues par commande, retours non déduits.',
      'Units sold per order, returns not deducted.',
    ),
    format: 'decimal',
    formula: text('Σ quantités > 0 ÷ commandes', 'Σ quantities > 0 ÷ orders'),
    edgeCases: noOrder,
    source: 'course',
    dax: (n) => `VAR UnitsSold =
    CALCULATE (
        SUM ( ${n.column('sales', 'quantity')} ),
        KEEPFILTERS ( ${n.column('sales', 'quantity')} > 0 )
    )
RETURN
    DIVIDE ( UnitsSold, ${n.measure('orders')} )`,
    sql: `SELECT SUM(quantity) / NULLIF(COUNT(DISTINCT order_number), 0) ${counted}`,
  },
  {
    id: 'discount_rate',
    name: text('Taux de remise', 'Discount rate'),
    description: text(
      'Part du prix accordée au client en remise.',
      'Share of the price granted to the customer as a discount.',
    ),
    format: 'percent',
    formula: text('Σ remise ÷ (chiffre d’affaires + Σ remise)', 'Σ discount ÷ (revenue + Σ discount)'),
    edgeCases: noSale,
    source: 'course',
    dax: (n) => `VAR Discounts = SUM ( ${n.column('sales', 'discount_amount')} )
RETURN
    DIVIDE ( Discounts, ${n.measure('revenue')} + Discounts )`,
    sql: 'SELECT SUM(discount_amount) / NULLIF(SUM(net_amount) + SUM(discount_amount), 0) FROM star.sales',
  },
  {
    id: 'return_rate',
    name: text('Taux de retour', 'Return rate'),
    description: text(
      'Part des ventes brutes que les clients ont retournée.',
      'Share of gross sales that customers returned.',
    ),
    format: 'percent',
    formula: text(
      'montant retourné ÷ ventes brutes (hors retours)',
      'returned amount ÷ gross sales (returns excluded)',
    ),
    edgeCases: text('Vide sans vente brute ; 0 % sans retour.', 'Blank without gross sales; 0% without returns.'),
    source: 'course',
    dax: (n) => `VAR GrossSales =
    CALCULATE ( ${n.measure('revenue')}, KEEPFILTERS ( ${n.column('sales', 'is_return')} = 0 ) )
RETURN
    DIVIDE ( GrossSales - ${n.measure('revenue')}, GrossSales )`,
    sql: `SELECT (SUM(CASE WHEN is_return = 0 THEN net_amount ELSE 0 END) - SUM(net_amount))
  / NULLIF(SUM(CASE WHEN is_return = 0 THEN net_amount ELSE 0 END), 0)
FROM star.sales`,
  },
]);
