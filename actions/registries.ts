/** Where images are and what is said about them, for the actions that build, push and run some. Nothing is asked of anybody yet. */
import type { Mirrors } from './core/image/mirrors.ts';
import { patience } from './core/patience.ts';
import type { Secrets } from './core/text/secrets.ts';
import type { Attestations } from './ports/attestations.ts';
import type { GivenLogin, Registries } from './ports/images.ts';
import type { Log, Run } from './shell/action.ts';

// biome-ignore lint/suspicious/noExplicitAny: inputs of whichever action
type Inputs = Readonly<Record<string, any>>;

/** What an image is pushed through. */
export async function connectPushing(
  places: Awaited<ReturnType<typeof connectImages>>,
  attestations: () => Promise<Attestations>,
) {
  const [{ copyGraph }, { clock, scratch, sha256 }] = await Promise.all([
    import('./adapters/registry/copy.ts'),
    import('./adapters/system/runner.ts'),
  ]);
  return {
    ...places,
    ...{ clock, scratch, sha256, copy: copyGraph, attestations, layout },
    engine: async (name: string, folder: string, tell: (line: string) => void) =>
      (await import('./adapters/registry/engine-image.ts')).engineImage(name, folder, tell),
  };
}

/** Registries as a rollout reads them before it begins: it can do without, so it waits for none. */
export async function connectReading(secrets: Secrets): Promise<Pick<Registries, 'open'>> {
  const [{ connectRegistries }, { connectEcr }] = await Promise.all([
    import('./adapters/registry/connect.ts'),
    import('./adapters/aws/ecr/connect.ts'),
  ]);
  const { pauses, ...limits } = patience.elsewhere;
  return connectRegistries({ logins: [], ecr: connectEcr([]).logins, log: { info() {} }, secrets, pauses, limits });
}

export async function layout(folder: string) {
  return new (await import('./adapters/registry/layout.ts')).Layout(folder);
}

export async function loginsIn(inputs: Inputs, secrets: Secrets): Promise<readonly GivenLogin[]> {
  const logins = await (await import('./images/logins.ts')).loginsOf(inputs);
  for (const { password } of logins) secrets.hide(password);
  return logins;
}

/** Where images are, with the log-ins that the inputs give. */
export async function connectImages(
  logins: readonly GivenLogin[],
  log: Log,
  secrets: Secrets,
  inputs: Inputs,
  targets: readonly string[] = [],
  mirrors?: Mirrors,
) {
  const [{ connectRegistries }, { connectEcr }] = await Promise.all([
    import('./adapters/registry/connect.ts'),
    import('./adapters/aws/ecr/connect.ts'),
  ]);
  const ecr = connectEcr(targets);
  return {
    registries: connectRegistries({ logins, ecr: ecr.logins, log, secrets, plainHttp: inputs['plain-http'], mirrors }),
    ecr: ecr.repositories,
  };
}

/** What GitHub keeps about an image, proven by roots of trust that are asked for once. */
export async function connectAttestations(inputs: Inputs, run: Run, log: Log): Promise<Attestations> {
  const [{ bundlesOf }, { rootsOf }, { verifierBy }] = await Promise.all([
    import('./adapters/github/attestations.ts'),
    import('./adapters/sigstore/roots.ts'),
    import('./adapters/sigstore/verify.ts'),
  ]);
  const { repository, apiUrl: api, workspace } = run;
  const asked = { token: inputs['github-token'] ?? '', api, repository, log: log.info };
  let proving: Promise<ReturnType<typeof verifierBy>> | undefined;
  return {
    about: async (digest) => {
      const bundles = await bundlesOf(asked, digest);
      if (bundles.length === 0) return [];
      proving ??= rootsOf(inputs['trusted-root'], workspace).then(verifierBy);
      return bundles.map(await proving);
    },
  };
}
