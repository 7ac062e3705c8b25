import type { Text } from '../relationship/text';

/** What people read about a reason for quarantine. */
export interface ReasonTexts {
  readonly name: Text;
  readonly advice: Text;
}

const reason = (nameFr: string, nameEn: string, adviceFr: string, adviceEn: string): ReasonTexts => ({
  name: { fr: nameFr, en: nameEn },
  advice: { fr: adviceFr, en: adviceEn },
});

/** Why a row may be set aside: the one vocabulary of the checks of the store and of the file importer. */
export const reasons = {
  'missing-value': reason(
    'valeur absente',
    'missing value',
    'Complétez la cellule dans le fichier d’origine.',
    'Fill in the cell in the original file.',
  ),
  'not-in-domain': reason(
    'valeur hors de la liste admise',
    'value outside the allowed list',
    'Remplacez la valeur par une de celles que la colonne admet.',
    'Replace the value by one that the column allows.',
  ),
  'duplicate-key': reason(
    'identifiant déjà utilisé',
    'identifier already used',
    'Gardez une seule ligne par identifiant ; la première a été retenue.',
    'Keep one row per identifier; the first one was kept.',
  ),
  'unknown-reference': reason(
    'référence inconnue',
    'unknown reference',
    'Ajoutez la fiche manquante ou corrigez le code qui la désigne.',
    'Add the missing record, or correct the code that points to it.',
  ),
  'date-out-of-range': reason(
    'date hors des années 1900 à 2100',
    'date outside the years 1900 to 2100',
    'Corrigez l’année dans le fichier d’origine.',
    'Correct the year in the original file.',
  ),
  'number-out-of-range': reason(
    'nombre hors limites',
    'number out of range',
    'Vérifiez l’unité et le séparateur décimal de la valeur.',
    'Check the unit and the decimal separator of the value.',
  ),
  'missing-date': reason(
    'date absente',
    'missing date',
    'Complétez la date de la ligne.',
    'Fill in the date of the line.',
  ),
  'not-a-date': reason(
    'date illisible',
    'unreadable date',
    'Écrivez la date comme les autres lignes, ou indiquez son format.',
    'Write the date as on the other lines, or state its format.',
  ),
  'impossible-date': reason(
    'date qui n’existe pas',
    'date that does not exist',
    'Corrigez le jour ou le mois, ou indiquez l’ordre jour/mois du fichier.',
    'Correct the day or the month, or state the file’s day/month order.',
  ),
  'missing-amount': reason(
    'montant absent',
    'missing amount',
    'Complétez le montant, ou le prix et la quantité, de la ligne.',
    'Fill in the amount, or the price and the quantity, of the line.',
  ),
  'not-a-number': reason(
    'texte à la place d’un nombre',
    'text where a number belongs',
    'Remplacez le texte par un nombre, ou indiquez le séparateur décimal.',
    'Replace the text by a number, or state the decimal separator.',
  ),
  'wrong-column-count': reason(
    'nombre de colonnes différent du reste du fichier',
    'number of columns differs from the rest of the file',
    'Mettez entre guillemets les valeurs qui contiennent le séparateur, ou complétez la ligne.',
    'Put values that contain the delimiter in quotes, or complete the line.',
  ),
  'unclosed-quote': reason(
    'guillemet jamais refermé',
    'quote that is never closed',
    'Refermez ou supprimez le guillemet de la ligne.',
    'Close or remove the quote on the line.',
  ),
  'repeated-header': reason(
    'ligne d’en-tête répétée',
    'repeated header line',
    'Rien à faire : la ligne ne porte aucune vente. Supprimez-la pour ne plus la voir ici.',
    'Nothing to do: the line holds no sale. Remove it to see it here no more.',
  ),
  'subtotal-line': reason(
    'ligne de total ou de sous-total',
    'total or subtotal line',
    'Rien à faire : le total est recalculé. Supprimez la ligne pour ne plus la voir ici.',
    'Nothing to do: the total is computed anew. Remove the line to see it here no more.',
  ),
  'not-completed': reason(
    'commande annulée ou non aboutie',
    'order cancelled or not completed',
    'Rien à faire si ce n’est pas une vente ; sinon, ne lisez pas la colonne de statut : columns.status = null.',
    'Nothing to do if it is no sale; if it is, do not read the status column: columns.status = null.',
  ),
  'duplicate-row': reason(
    'copie exacte d’une autre ligne',
    'exact copy of another line',
    'Si les copies sont de vraies ventes, gardez-les : duplicates = "keep".',
    'If the copies are real sales, keep them: duplicates = "keep".',
  ),
} as const satisfies Record<string, ReasonTexts>;

export type Reason = keyof typeof reasons;
