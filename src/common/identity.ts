import { createHash } from 'node:crypto';

/** A GUID that depends on the key alone (RFC 9562, version 8 layout), so that rebuilding a project changes nothing. */
export function stableGuid(key: string): string {
  const digest = createHash('sha256').update(key).digest('hex');
  const variant = ((parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** `length` lowercase hexadecimal digits that depend on the key alone. */
export function stableHex(key: string, length: number): string {
  return createHash('sha256').update(key).digest('hex').slice(0, length);
}
