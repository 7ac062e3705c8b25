import { assumed, tuned, units, type Parameters } from '../../core/parameter';

/** What happens in class, and between the club and the parents. */
export const lessonParameters = {
  attendance: assumed(0.87, units.share, 'Assiduité visée', 'Attendance aimed at'),
  attendanceBalance: tuned(
    0.15,
    units.logit,
    'Correction pour que l’assiduité réalisée soit l’assiduité visée',
    'Correction so that the realised attendance is the one aimed at',
  ),
  attendanceCommitment: assumed(
    0.5,
    units.logit,
    'Effet de l’engagement sur la présence',
    'Effect of commitment on attendance',
  ),
  attendanceChild: assumed(0.5, units.logit, 'Écart de présence entre enfants', 'Deviation between children'),
  abilityDeviation: assumed(
    0.25,
    units.number,
    'Écart entre enfants du logarithme du rythme d’apprentissage',
    'Deviation between children of the log of the pace of learning',
  ),
  completeAfter: assumed(
    0.9,
    units.share,
    'Part des séances au bout de laquelle un enfant moyen et toujours présent a tout fait',
    'Share of the sessions after which a mean child who is always there has done everything',
  ),
  badgeAt: assumed(90, units.number, 'Avancement en % qui vaut le badge', 'Progress in % that earns the badge'),
  badgeEffect: assumed(
    0.3,
    units.deviations,
    'Effet d’un badge obtenu sur la satisfaction des parents',
    'Effect of a badge earned on the parents’ satisfaction',
  ),
  sessionCancelled: assumed(0.025, units.share, 'Séances annulées', 'Sessions cancelled'),
  instructorChanges: assumed(
    0.12,
    units.share,
    'Groupes qui changent d’animateur au début d’un trimestre',
    'Groups whose instructor changes at the start of a term',
  ),
  cancelledEffect: assumed(
    -0.25,
    units.deviations,
    'Effet d’une séance annulée sur la satisfaction',
    'Effect of a cancelled session on satisfaction',
  ),
  instructorEffect: assumed(
    -0.4,
    units.deviations,
    'Effet d’un changement d’animateur sur la satisfaction',
    'Effect of a change of instructor on satisfaction',
  ),
  problem: assumed(
    0.03,
    units.perMonth,
    'Mois gâchés par un autre défaut (matériel, niveau, encadrement)',
    'Months spoilt by another defect (equipment, level, supervision)',
  ),
  withdrawal: assumed(
    0.1,
    units.perMonth,
    'Retraits en cours de trimestre parmi les très insatisfaits',
    'Withdrawals within a term among the very dissatisfied',
  ),
  comfortable: assumed(
    0.55,
    units.share,
    'Foyers à l’aise : peu de retards de paiement',
    'Comfortable households: few late payments',
  ),
  tight: assumed(0.13, units.share, 'Foyers à budget tendu', 'Households with a tight budget'),
  latePayment: assumed(0.12, units.share, 'Échéances payées en retard', 'Instalments paid late'),
  unpaid: assumed(0.03, units.share, 'Échéances impayées', 'Instalments left unpaid'),
  liquidityEffect: assumed(
    1.1,
    units.logit,
    'Effet de chaque classe de liquidité sur les retards',
    'Effect of each class of liquidity on late payment',
  ),
  lateSatisfaction: assumed(
    -0.3,
    units.logit,
    'Effet de la satisfaction sur les retards',
    'Effect of satisfaction on late payment',
  ),
  paymentBalance: tuned(
    -0.2,
    units.logit,
    'Correction pour que les retards réalisés soient les retards visés',
    'Correction so that the realised late payments are those aimed at',
  ),
  questions: assumed(0.1, units.perMonth, 'Messages reçus des parents', 'Messages received from parents'),
  meetings: assumed(
    0.35,
    units.share,
    'Parents présents à la réunion du trimestre',
    'Parents who attend the meeting of the term',
  ),
  surveyAfterDeparture: assumed(
    0.25,
    units.share,
    'Taux de réponse au questionnaire de départ',
    'Response rate when leaving',
  ),
} satisfies Parameters;
