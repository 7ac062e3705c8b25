import type { Role } from './roles';

/**
 * What columns are called, in French and English: words in lower case without accents, most telling names included
 * whole. A header matches a phrase when it contains its words side by side.
 */
const phrases: Readonly<Record<Role, string>> = {
  customer: `
    customer id, customer, customer no, customer number, customer code, customer key, cust id, cust,
    client id, client, id client, code client, no client, n client, num client, numero client,
    numero de client, ref client, reference client, acheteur, buyer, buyer id, shopper, user id, user,
    account id, account, compte, member id, member, membre, adherent, carte fidelite, loyalty card,
    household, foyer, tiers, code tiers, compte tiers, no tiers, n tiers, email, e mail, courriel, id`,
  date: `
    date, invoice date, order date, purchase date, transaction date, sale date, sales date, date achat,
    date d achat, date vente, date de vente, date commande, date de commande, date facture,
    date de facture, date ticket, date piece, date de piece, jour, day, timestamp, datetime, date time, date heure, ordered on,
    ordered at, purchased at, created at, horodatage`,
  amount: `
    amount, line total, line amount, total, total amount, total price, net amount, revenue, sales,
    sales amount, turnover, value, order value, dollar value, spend, montant, montant net, montant ht,
    montant ttc, montant total, montant ligne, total ligne, total ht, total ttc, prix total, ca, ca ht,
    ca ttc, chiffre d affaires, chiffre affaires, chiffre, valeur, net, subtotal, extended price,
    payment value`,
  price: `
    unit price, price, price each, unit amount, item price, item cost, prix unitaire, prix, pu, pu ht, pu ttc, p u, p u ht, p u ttc,
    prix vente, prix de vente, prix unitaire ht, prix unitaire ttc, tarif, rate`,
  quantity: `
    quantity, qty, units, number of, items, pieces, pcs, volume, quantity ordered, order quantity,
    quantite, qte, nombre, nb, nombre d articles, nb articles, unites`,
  order: `
    order id, order, order no, order number, invoice, invoice no, invoice id, invoice number, receipt,
    receipt no, receipt id, ticket, ticket id, no ticket, n ticket, num ticket, numero ticket,
    numero de ticket, transaction id, transaction, basket id, basket, panier, commande, id commande,
    no commande, n commande, piece, no piece, n piece, num piece, numero piece, numero de piece, num commande, numero commande, numero de commande, code commande, facture,
    no facture, n facture, num facture, numero facture, numero de facture, bon de commande, vente id,
    id vente, sale id`,
  product: `
    product id, product, product code, product key, stock code, sku, item id, item, item code, article,
    article id, code article, ref article, reference article, reference, ref, ref produit, code produit,
    id produit, produit, ean, upc, isbn, asin, plu, gencod`,
  description: `
    description, product name, item name, item description, product description, libelle,
    libelle produit, libelle article, designation, lineitem name, nom produit, nom du produit, nom article,
    nom de l article, intitule, title, titre`,
  category: `
    category, product category, category name, department, family, product line, product group,
    categorie, categorie produit, famille, rayon, gamme, univers, genre produit`,
  customerName: `
    customer name, client name, nom client, nom du client, buyer name, company, company name, societe,
    raison sociale, entreprise, full name, nom complet, nom, name, contact name, nom prenom,
    nom et prenom, last name, surname, family name, nom de famille, intitule tiers, nom tiers`,
  firstName: `
    prenom, prenom client, prenom du client, first name, given name, customer first name`,
  country: `
    country, ship country, customer country, country name, country code, pays, pays client, code pays,
    nation`,
  city: `
    city, ship city, customer city, town, ville, ville client, commune, localite`,
  channel: `
    channel, sales channel, store, store id, store name, shop, outlet, branch, canal, canal de vente,
    magasin, boutique, point de vente, agence, source, enseigne`,
  discount: `
    discount, discount amount, rebate, remise, montant remise, rabais, reduction, promo, taux remise,
    discount rate`,
  cost: `
    cost, unit cost, cogs, cost price, total cost, purchase price, cout, cout unitaire, cout d achat,
    cout achat, prix d achat, prix achat, prix de revient, cout total`,
  status: `
    status, order status, payment status, financial status, sale status, transaction status, statut,
    statut commande, statut de la commande, statut de commande, statut paiement, statut facture, etat,
    etat commande, etat de la commande`,
  kind: `
    type, transaction type, event type, document type, line type, type piece, type de piece, type document,
    type de document, type operation, type d operation, type ligne, nature, sens`,
};

/** Words that tell that a column is not what the rest of its name says: a birth date is no sales date. */
const contrary: Readonly<Partial<Record<Role, RegExp>>> = {
  date: /\b(birth|naissance|due|echeance|delivery|livraison|ship|shipped|update|updated|modified|maj|registration|inscription|creation client|expiry|expiration|first|last|premier|premiere|dernier|derniere)\b/,
  customer:
    /\b(name|nom|intitule|country|pays|city|ville|type|segment|age|since|address|adresse|phone|telephone|city|postal)\b/,
  customerName: /\b(first|prenom|item|lineitem|product|produit|article|file|user|campaign|campagne)\b/,
  kind: /\b(customer|client|product|produit|article|payment|paiement|card|carte|shop|store|magasin|address)\b/,
  status:
    /\b(fulfillment|fulfilment|shipping|delivery|livraison|customer|client|marital|vip|code|province|billing|country|city)\b/,
  amount: /\b(tax|tva|vat|discount|remise|shipping|frais|port|cost|cout)\b/,
  order: /\b(date|status|statut|quantity|quantite|total|amount|montant|priority|value|valeur)\b/,
  product: /\b(name|nom|category|categorie|price|prix|line|cost|description)\b/,
};

/** Of two columns that fit alike, the other one: sales are counted without tax and after discounts. */
const secondChoice: Readonly<Partial<Record<Role, RegExp>>> = {
  amount: /\b(ttc|incl|including|gross|brut)\b/,
  price: /\b(ttc|incl|including|cost)\b/,
};

const phraseWords = Object.entries(phrases).map(([role, list]) => ({
  role: role as Role,
  list: list.split(',').map((phrase) => phrase.trim().split(' ')),
}));

/** `CustomerID`, `customer_id`, `N° client` → words in lower case without accents. */
export function wordsOf(header: string): string[] {
  const spaced = header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  const plain = spaced.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** How well a column's name fits a role: 1 = it is one of the role's names, 0 = nothing in it speaks for the role. */
export function headerFit(header: string, role: Role): number {
  const words = wordsOf(header).map((word) =>
    word.length > 4 && word.endsWith('s') && role !== 'amount' ? word.slice(0, -1) : word,
  );
  const spelled = wordsOf(header);
  const list = phraseWords.find((entry) => entry.role === role)?.list ?? [];
  let best = 0;
  for (const phrase of list) {
    const fits = containsRun(spelled, phrase) || containsRun(words, phrase);
    if (fits) best = Math.max(best, phrase.length / spelled.length);
  }
  if (best === 1) return spelled.join(' ') === 'id' ? 0.3 : 1;
  const speaksAgainst = contrary[role]?.test(spelled.join(' ')) === true;
  return best * (speaksAgainst ? 0.2 : 0.9);
}

/** Weighs columns whose names fit a role alike: 1, or a little less for one that is meant only without the other. */
export function preference(header: string, role: Role): number {
  return secondChoice[role]?.test(wordsOf(header).join(' ')) === true ? 0.95 : 1;
}

/** Is this cell a word that column headers use? */
export function isKnownWord(cell: string): boolean {
  return cell.length < 60 && phraseWords.some(({ role }) => headerFit(cell, role) === 1);
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, offset) => words[start + offset] === word));
}
