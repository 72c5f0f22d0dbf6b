import type { Platform } from './oci.ts';

export type { Platform } from './oci.ts';

/** `linux/arm64` or `linux/arm/v7`; throws an Error that reads on after an input's name. */
export function parsePlatform(text: string): Platform {
  const [, os, machine, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(text) ?? [];
  if (os === undefined || machine === undefined) throw new Error(`"${text}" is not a platform such as linux/arm64`);
  const architecture = machine === 'x86_64' ? 'amd64' : machine === 'aarch64' ? 'arm64' : machine;
  // BuildKit's own normal form: arm64 is v8 without saying so, arm is v7.
  if (architecture === 'arm64' && variant === 'v8') return { os, architecture };
  return variant === undefined ? { os, architecture } : { os, architecture, variant };
}

export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

/** What Node calls an architecture, in Docker's words. */
export function localPlatform(machine: string): Platform {
  const names: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', arm: 'arm' };
  return { os: 'linux', architecture: names[machine] ?? machine };
}
