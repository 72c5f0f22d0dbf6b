/** The one program that is bundled. A stub in `dist/<action>/` says which action; only that one is loaded. */

import { goThroughProxy } from './adapters/system/proxy.ts';
import type { Publishes } from './build-image/ports.ts';
import type { AnyAction } from './shell/action.ts';
import { perform, type Stage } from './shell/perform.ts';

interface Wiring {
  readonly load: () => Promise<{ readonly action: AnyAction }>;
  /** Makes the action's ports, once its inputs are right; loads no SDK that isn't needed. */
  readonly connect: Parameters<typeof perform>[2];
}

type AnyContext = Parameters<Wiring['connect']>[0];

const actions: Readonly<Record<string, Wiring>> = {
  'build-image': {
    load: () => import('./build-image/action.ts'),
    connect: async ({ inputs, run, log, secrets }) => {
      // Now, not when the first registry is asked: log-ins that belong to none are the inputs' mistake.
      const { connectAttestations, connectImages, connectPushing, layout, loginsIn } = await import('./registries.ts');
      const logins = await loginsIn(inputs, secrets);
      const pushed = [inputs['repository'] ?? '', ...(inputs['images']?.match(/public\.ecr\.aws\/\S+/g) ?? [])];
      const targets = inputs['push'] ? pushed : [];
      const images = once(async () => {
        const { builderMirrors } = await import('./adapters/docker/mirrors.ts');
        return await connectImages(logins, log, secrets, inputs, targets, builderMirrors(inputs['builder']));
      });
      const attestations = once(() => connectAttestations(inputs, run, log));
      return {
        runner: (await import('./adapters/system/runner.ts')).connectRunner(run.workspace),
        source: async () => (await import('./adapters/git/source.ts')).source,
        docker: async () => (await import('./adapters/docker/connect.ts')).docker,
        registries: once(async () => (await images()).registries),
        layout,
        save: async (...saving: Parameters<typeof import('./adapters/registry/save.ts').saveImageTo>) =>
          (await import('./adapters/registry/save.ts')).saveImageTo(...saving),
        attestations,
        publisher: async (asked: Publishes) => {
          const ports = await connectPushing(await images(), attestations);
          return (await import('./push-registry/publisher.ts')).publisher({ ...asked, ports });
        },
      };
    },
  },
  'feature-env': {
    load: () => import('./feature-env/action.ts'),
    connect: async (context) => await connectPlaces(context),
  },
  'immutable-rollout': {
    load: () => import('./immutable-rollout/action.ts'),
    connect: async (context) => (await import('./rollout-ports.ts')).connectRollout(context),
  },
  'push-registry': {
    load: () => import('./push-registry/action.ts'),
    connect: async ({ inputs, run, log, secrets }) => {
      const { connectAttestations, connectImages, connectPushing, loginsIn } = await import('./registries.ts');
      const logins = await loginsIn(inputs, secrets);
      const places = await connectImages(logins, log, secrets, inputs, inputs['repository']);
      return await connectPushing(
        places,
        once(() => connectAttestations(inputs, run, log)),
      );
    },
  },
  'smoke-test': {
    load: () => import('./smoke-test/action.ts'),
    connect: async ({ inputs, run, log, secrets }) => {
      const [{ openAsker }, { authoritativeNames, explainedNames }, { clock, workspaceAt }] = await Promise.all([
        import('./adapters/http/asker.ts'),
        import('./adapters/dns/connect.ts'),
        import('./adapters/system/runner.ts'),
      ]);
      const watcher = once(async () => (await import('./adapters/aws/watcher/connect.ts')).connectWatcher());
      const inService = async (scope: { readonly app: string; readonly environment: string }) => {
        const { connectInService } = await import('./adapters/aws/machines/in-service.ts');
        return connectInService(scope, `smoke test of run ${run.id} of ${run.repository}`);
      };
      const names = inputs['resolve'] === 'authoritative' ? authoritativeNames(log.warning) : explainedNames();
      return {
        ...{ asker: openAsker(process.env, names), clock, names, watcher, inService },
        workspace: workspaceAt(run.workspace),
        files: async () => (await import('./adapters/system/matching-files.ts')).filesOf(run.workspace),
        containers: once(async () =>
          (await import('./adapters/docker/containers.ts')).connectContainers(run.workspace),
        ),
        login: async (host: string) => {
          const { connectImages } = await import('./registries.ts');
          return await (await connectImages([], log, secrets, {})).registries.login(host);
        },
      };
    },
  },
  teardown: {
    load: () => import('./teardown/action.ts'),
    connect: async (context) => await connectPlaces(context),
  },
};

/** Environments of branches, which are known once the fleet file is read. */
async function connectPlaces({ inputs, run, log, secrets }: AnyContext) {
  const [{ openPlaces }, { workspaceAt, sha256 }] = await Promise.all([
    import('./places.ts'),
    import('./adapters/system/runner.ts'),
  ]);
  const me = (await import('./adapters/system/who.ts')).whoIs(run);
  const places = openPlaces(me, run, inputs, log, secrets);
  return { ...places, me, workspace: workspaceAt(run.workspace), sha256 };
}

/** One connection for all who ask, at the same time too. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const names: readonly string[] = Object.keys(actions);

export async function main(name: string, stage: Stage): Promise<void> {
  const wiring = actions[name];
  if (wiring === undefined) throw new Error(`no action is called ${name}; there are ${names.join(', ')}`);
  const { action } = await wiring.load();
  await perform(action, stage, async (context) => {
    await goThroughProxy(process.env, context.log.warning);
    if (context.inputs['role'] !== undefined) (await import('./sign-in.ts')).signIn(context);
    return await wiring.connect(context);
  });
}

/** What an action declares, for whatever is generated from it. */
export async function describe(name: string): Promise<AnyAction> {
  const wiring = actions[name];
  if (wiring === undefined) throw new Error(`no action is called ${name}`);
  return (await wiring.load()).action;
}
