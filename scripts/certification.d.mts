export function readAudit(log: string): { problems: string[]; unused: string[] };
export function auditVisual(): Promise<string[]>;
