import { element, on } from './element';
import type { DataRole, PreviewData, VisualPackage } from '../data';
import { createLocalizer } from '../host/localization';
import type { Say } from '../texts';

/** The visual's data roles with the field that each has; a field can be taken out and put back. */
export function createFieldsPane(
  visual: VisualPackage,
  data: PreviewData,
  without: readonly string[],
  locale: string,
  say: Say,
  change: (without: readonly string[]) => void,
): HTMLElement {
  const out = new Set(without);
  const localize = createLocalizer(visual.stringResources, locale);
  const roles = visual.capabilities.dataRoles ?? [];

  function drawRole(role: DataRole): HTMLElement {
    const id = `role-${role.name}`;
    const field = data.roles[role.name];
    const input = element('input', {
      id,
      type: 'checkbox',
      checked: Boolean(field) && !out.has(role.name),
      disabled: !field,
    });
    on(input, 'change', () => {
      if (input.checked) out.delete(role.name);
      else out.add(role.name);
      change([...out]);
    });
    const name = role.displayNameKey ? localize(role.displayNameKey) : (role.displayName ?? role.name);
    const label = element('label', { for: id }, name, element('small', {}, field?.displayName ?? say('unbound')));
    return element('div', { class: 'role' }, input, label);
  }

  function drawRoles(kind: string, title: string): HTMLElement {
    const drawn = roles.filter((role) => (role.kind === 'Measure') === (kind === 'Measure')).map(drawRole);
    return element('fieldset', {}, element('legend', {}, title), ...drawn);
  }

  return element(
    'div',
    { class: 'fields' },
    element('p', { class: 'hint' }, say('fieldsHint')),
    drawRoles('Grouping', say('grouping')),
    drawRoles('Measure', say('measure')),
  );
}
