import type { DeploymentNews, Deployments } from '../../ports/environments.ts';
import type { Api } from './api.ts';
import { named, type Repository } from './repository.ts';
import { willing } from './willing.ts';

export interface DeploymentOptions extends Repository {
  /** Of all environments of branches together: one for each could never be deleted by a job's own token. */
  readonly environment: string;
  /** The branch. */
  readonly ref: string;
  /** The label under the domain: the slug of the branch, or what `name` makes of it where apps share a repository. */
  readonly label: string;
  /** Address of the run. */
  readonly log: string;
}

type State = 'in_progress' | 'success' | 'failure' | 'inactive';

/** Milliseconds for which a list of them is good enough for a teardown that looks every two seconds. */
const FRESH = 15_000;
const PAGE = 100;
const LIST = 'GET /repos/{owner}/{repo}/deployments';
/** What ends by itself; `inactive` is for the rest. */
const OVER = ['inactive', 'failure', 'error'];

/**
 * Deployments of one environment of a branch, told from those of others by `ref` and `task`. GitHub ends nothing by itself here:
 * "`auto_inactive`: Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same
 * repository and `environment` name" would be all branches'; and `transient_environment` has the ended ones "shown as `destroyed`"
 * (descriptions of `POST …/deployments/{id}/statuses` in GitHub's OpenAPI file).
 */
export function connectDeployments(options: DeploymentOptions): Deployments & DeploymentNews {
  const { client, warn, ref, label, environment, log } = options;
  const of = named(options.repository);
  const task = `deploy:${label}`;
  const payload = { run: log };
  const ask = willing(client, warn, 'deployments: write', 'so GitHub may show another state than the true one');
  const about = `${ref === label ? '' : `${label} of `}the branch ${JSON.stringify(ref)}`;
  /** Those of which nothing more is to be told, whether GitHub took it or not. */
  const over = new Set<number>();
  /** The newest that is known to have served and ended. */
  let bottom = 0;
  let listed: { ids: readonly number[]; at: number } | undefined;

  const tell = (api: Api, deployment_id: number, state: State, url?: string) =>
    api.ask('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...{ ...of, deployment_id, state, auto_inactive: false, log_url: log },
      ...(url !== undefined && { environment_url: url }),
    });

  const statusesOf = (api: Api, deployment_id: number, per_page: number) =>
    api.ask('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...of, deployment_id, per_page });

  async function create(api: Api): Promise<number> {
    const made = await api.ask('POST /repos/{owner}/{repo}/deployments', {
      ...{ ...of, ref, task, environment, transient_environment: true, production_environment: false },
      ...{ auto_merge: false, required_contexts: [], description: label, payload },
    });
    if (!('id' in made)) throw new Error(made.message ?? 'it made no deployment');
    return made.id;
  }

  /** The newest, where this run made it and died before it came to an end: run again it goes on with that. */
  async function begun(api: Api): Promise<number | undefined> {
    const [newest] = await api.ask(LIST, { ...of, ref, task, per_page: 1 });
    // "oneOf: object | string" in GitHub's OpenAPI file, which doesn't say when it is which.
    const mine = [newest?.payload, JSON.stringify(newest?.payload)].includes(JSON.stringify(payload));
    if (newest === undefined || log === '' || !mine) return undefined;
    const [last] = await statusesOf(api, newest.id, 1);
    return last === undefined || last.state === 'in_progress' ? newest.id : undefined;
  }

  /**
   * Ids, oldest first. They are ended in that order, so behind one that had success and is `inactive` there is none that isn't over, and
   * a branch of a thousand pushes is as soon looked through as one of two. One that made way before it had success says nothing of others.
   */
  async function active(api: Api): Promise<readonly number[]> {
    const found: number[] = [];
    for await (const page of api.pages(LIST, { ...of, ref, task, per_page: PAGE })) {
      for (const { id } of page) {
        if (id <= bottom) return found;
        if (over.has(id)) continue;
        const [last, before] = await statusesOf(api, id, 2);
        if (last === undefined || !OVER.includes(last.state)) found.unshift(id);
        else over.add(id);
        if (last?.state === 'inactive' && before?.state === 'success') bottom = id;
      }
    }
    return found;
  }

  async function end(deployments: readonly number[]): Promise<void> {
    for (const id of deployments) over.add(id);
    for (const id of [...deployments].sort((one, other) => one - other)) {
      const doing = `telling GitHub that deployment ${id} of ${about} has ended`;
      if ((await ask(doing, (api) => tell(api, id, 'inactive'))) === undefined) return;
    }
  }

  return {
    async begin() {
      let id: number | undefined;
      await ask(`telling GitHub of a deployment of ${about}`, async (api) => {
        id ??= (await begun(api)) ?? (await create(api));
        await tell(api, id, 'in_progress');
      });
      return id;
    },
    async succeed(deployment, url) {
      const told = await ask(`telling GitHub where ${about} is`, (api) => tell(api, deployment, 'success', url));
      if (told === undefined) return;
      const before = await ask(`asking GitHub for deployments of ${about}`, active);
      await end((before ?? []).filter((id) => id < deployment));
    },
    async fail(deployment) {
      await ask(`telling GitHub that ${about} did not come up`, (api) => tell(api, deployment, 'failure'));
    },
    async look() {
      if (listed === undefined || Date.now() - listed.at >= FRESH) {
        const ids = await ask(`asking GitHub for deployments of ${about}`, active);
        listed = { ids: ids ?? [], at: Date.now() };
      }
      return listed.ids.filter((id) => !over.has(id));
    },
    end,
  };
}
