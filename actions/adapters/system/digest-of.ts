import { createHash } from 'node:crypto';

/** `sha256:<64 hex digits>` of what was read whole. */
export function digestOfText(text: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
