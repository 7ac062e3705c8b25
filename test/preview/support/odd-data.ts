import type { PreviewData } from '../../../src/preview/data';

const evil = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
/** Data whose every name tries to be something else than a name. */
export const hostile = (data: PreviewData): PreviewData => {
  const names = [evil, '\u202e\u2067abc\u2069', 'x'.repeat(10_000), '', '{n}', '__proto__', '%s', '\'"`'];
  const roles = Object.entries(data.roles).map(([role, field]) => [
    role,
    {
      ...field,
      displayName: `${evil}${role}`,
      ...(field.kind === 'grouping' && { values: field.values.map((value, row) => names[row % 40] ?? value) }),
    },
  ]);
  return { ...data, roles: Object.fromEntries(roles) as PreviewData['roles'] };
};

/** Customers by region: the customer's own field is the second level. */
export function levelsOf(roles: PreviewData['roles']): PreviewData['roles'] {
  const { customer, ...others } = roles;
  if (!customer) throw new Error('There is no customer.');
  const region = {
    ...customer,
    displayName: 'Region',
    values: customer.values.map((_, row) => (row % 2 ? 'North' : 'South')),
  };
  return { customer: region, 'customer#2': customer, ...others };
}
