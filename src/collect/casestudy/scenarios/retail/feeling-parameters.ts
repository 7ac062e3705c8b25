import { assumed, units, type Parameters } from '../../core/parameter';
import { spreadParameters } from '../../core/spread-parameters';

/** What customers of the chain feel, where it is not as in every scenario: levels have a deviation of about 1. */
export const feelingParameters = {
  ...spreadParameters,
  disengagement: assumed(
    0.75,
    units.perMonth,
    'Intensité d’achat conservée chaque mois une fois le départ engagé : on s’éloigne d’une enseigne en huit mois',
    'Purchase intensity kept each month once leaving has begun: a chain is drifted away from in eight months',
  ),
} satisfies Parameters;
