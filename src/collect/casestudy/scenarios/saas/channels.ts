export const siteChannel = 'WEB';
export const salesChannel = 'COM';
