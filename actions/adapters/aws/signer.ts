import { CREDENTIALS_END } from '../../core/release/credentials.ts';
import type { CredentialsEnd } from '../../core/rollout/seen.ts';

/** What the SDK signs with. */
export interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** By this machine's clock. The SDK asks for another one in the five minutes before. */
  readonly expiration: Date;
}

export interface Signer {
  identity(): Promise<Identity>;
  /** When it signs no more, once renewing has failed for a while; undefined otherwise. */
  end(): CredentialsEnd | undefined;
}

let chosen: Signer | undefined;

/** From here on every client of this process signs by it, in place of what its environment says; as that, it is the whole process'. */
export function signBy(signer: Signer): void {
  chosen = signer;
}

export function signer(): Signer | undefined {
  return chosen;
}

/** When whatever signs for this process ends, as far as is known; nobody renews what its environment says. */
export function credentialsEnd(): CredentialsEnd | undefined {
  if (chosen) return chosen.end();
  const at = Date.parse(process.env[CREDENTIALS_END] ?? '') / 1000;
  return Number.isNaN(at) ? undefined : { at };
}
