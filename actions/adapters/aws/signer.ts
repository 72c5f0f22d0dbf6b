/** What the SDK signs with. */
export interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** By this machine's clock. The SDK asks for another one in the five minutes before. */
  readonly expiration: Date;
}

export type Signer = () => Promise<Identity>;

let chosen: Signer | undefined;

/** From here on every client of this process signs by it, in place of what its environment says; as that, it is the whole process'. */
export function signBy(signer: Signer): void {
  chosen = signer;
}

export function signer(): Signer | undefined {
  return chosen;
}
