import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { rows, sum, ratio, share, mean } = aggregatesOf('web_sessions');
const noVisit = text('Vide sans visite.', 'Blank without sessions.');

/** From the visit to the order (course: conversion, abandoned carts). */
export const webMeasures = measuresOf('web_sessions', text('Site', 'Website'), [
  rows({
    id: 'sessions',
    name: text('Visites', 'Sessions'),
    description: text('Visites du site dans la période.', 'Visits to the site in the period.'),
    formula: text('nombre de visites', 'number of sessions'),
    edgeCases: text('Les visiteurs non reconnus sont compris.', 'Visitors who are not recognised are included.'),
    source: 'course',
  }),
  share('has_order', {
    id: 'site_conversion_rate',
    name: text('Taux de conversion du site (commandes ÷ visites)', 'Site conversion rate (orders ÷ sessions)'),
    description: text('Part des visites qui mènent à une commande.', 'Share of the sessions that lead to an order.'),
    formula: text('visites avec commande ÷ visites', 'sessions with an order ÷ sessions'),
    edgeCases: text(
      'Une visite avec deux commandes compte pour une. Vide sans visite.',
      'A session with two orders counts as one. Blank without sessions.',
    ),
    source: 'course',
  }),
  sum('has_cart', {
    id: 'sessions_with_cart',
    name: text('Visites avec panier', 'Sessions with a cart'),
    description: text('Visites où un panier a été rempli.', 'Sessions in which a cart was filled.'),
    formula: text('nombre de visites avec panier', 'number of sessions with a cart'),
    edgeCases: text('Une visite avec commande a eu un panier.', 'A session with an order had a cart.'),
    source: 'course',
    format: 'integer',
  }),
  sum('has_checkout', {
    id: 'checkouts_begun',
    name: text('Paiements commencés', 'Checkouts begun'),
    description: text('Visites où le paiement a été commencé.', 'Sessions in which the checkout was begun.'),
    formula: text('nombre de visites avec paiement commencé', 'number of sessions with a checkout begun'),
    edgeCases: noVisit,
    source: 'course',
    format: 'integer',
  }),
  sum('has_order', {
    id: 'sessions_with_order',
    name: text('Visites avec commande', 'Sessions with an order'),
    description: text('Visites où une commande a été passée.', 'Sessions in which an order was placed.'),
    formula: text('nombre de visites avec commande', 'number of sessions with an order'),
    edgeCases: text(
      'Une visite avec deux commandes compte pour une. Vide sans visite.',
      'A session with two orders counts as one. Blank without sessions.',
    ),
    source: 'course',
    format: 'integer',
  }),
  ratio('is_abandoned', 'has_cart', {
    id: 'cart_abandonment',
    name: text('Taux d’abandon de panier', 'Cart abandonment rate'),
    description: text('Part des paniers laissés sans commande.', 'Share of the carts left without an order.'),
    formula: text('1 − commandes ÷ visites avec panier', '1 − orders ÷ sessions with a cart'),
    edgeCases: text(
      'Une visite avec deux commandes compte pour une. Vide sans panier.',
      'A session with two orders counts as one. Blank without carts.',
    ),
    source: 'course',
  }),
  ratio('is_checkout_abandoned', 'has_checkout', {
    id: 'checkout_abandonment',
    name: text('Taux d’abandon au paiement', 'Checkout abandonment rate'),
    description: text('Part des paiements commencés sans commande.', 'Share of the checkouts begun without an order.'),
    formula: text('paiements sans commande ÷ paiements commencés', 'checkouts without an order ÷ checkouts begun'),
    edgeCases: text('Vide si aucun paiement n’a commencé.', 'Blank if no checkout was begun.'),
    source: 'Relata',
  }),
  mean('cart_amount', {
    id: 'mean_cart',
    name: text('Montant moyen des paniers remplis', 'Mean amount of filled carts'),
    description: text('Montant des paniers, abandonnés ou non.', 'Amount of the carts, abandoned or not.'),
    formula: text('moyenne des montants de panier', 'mean of the cart amounts'),
    edgeCases: text(
      'À distinguer du panier moyen, qui porte sur les commandes.',
      'Not to be confused with the average basket, which is about orders.',
    ),
    source: 'Relata',
    format: 'money',
  }),
  sum('abandoned_amount', {
    id: 'abandoned_cart_amount',
    name: text('Montant des paniers abandonnés', 'Amount of abandoned carts'),
    description: text('Ce qui est resté dans les paniers sans commande.', 'What stayed in the carts without an order.'),
    formula: text('Σ montant abandonné', 'Σ abandoned amount'),
    edgeCases: text(
      'Un panier repris plus tard compte comme abandonné à la première visite.',
      'A cart that is taken up later counts as abandoned in the first session.',
    ),
    source: 'course',
  }),
  mean('pages', {
    id: 'mean_pages',
    name: text('Pages par visite', 'Pages per session'),
    description: text('Pages vues par visite.', 'Pages viewed per session.'),
    formula: text('moyenne des pages vues', 'mean of the pages viewed'),
    edgeCases: noVisit,
    source: 'Relata',
  }),
  mean('duration_seconds', {
    id: 'mean_session_seconds',
    name: text('Durée moyenne des visites (secondes)', 'Mean session duration (seconds)'),
    description: text('Durée d’une visite.', 'Duration of a session.'),
    formula: text('moyenne des durées', 'mean of the durations'),
    edgeCases: noVisit,
    source: 'Relata',
    format: 'integer',
  }),
]);
