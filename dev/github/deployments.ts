/**
 * Deployments and their statuses. What GitHub's description says of them:
 * "auto_inactive: Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same repository
 * and `environment` name as the created status's deployment. An `inactive` status is only added to deployments that had a `success`
 * state. Default: `true`"; "If not defined, the environment of the previous status on the deployment will be used".
 */
import { type Answer, type Asked, notFound, page, refusal, type Serve } from './answer.ts';
import type { Branches } from './branches.ts';
import { type Like, user } from './examples.ts';

export type Status = {
  readonly id: number;
  readonly state: string;
  readonly environment: string;
  readonly description: string;
  readonly environment_url: string;
  readonly log_url: string;
  readonly by: string;
};

export type Deployment = {
  readonly id: number;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly by: string;
  /** Oldest first. */
  readonly statuses: Status[];
};

export class Deployments {
  readonly all: Deployment[] = [];
  #branches: Branches;
  #ids = 0;

  constructor(branches: Branches) {
    this.#branches = branches;
  }

  serve(like: Like): Record<string, Serve> {
    return {
      'repos/list-deployments': (asked) =>
        page(
          this.#matching(asked).map((each) => shown(like, each)),
          asked,
        ),
      'repos/create-deployment': (asked) => this.#create(like, asked),
      'repos/get-deployment': (asked) => this.#with(asked, (found) => ({ status: 200, body: shown(like, found) })),
      'repos/delete-deployment': (asked) => this.#with(asked, (found) => this.#delete(found)),
      'repos/list-deployment-statuses': (asked) =>
        this.#with(asked, (found) =>
          page(
            found.statuses.toReversed().map((each) => status(like, found, each)),
            asked,
          ),
        ),
      'repos/create-deployment-status': (asked) => this.#with(asked, (found) => this.#tell(like, found, asked)),
      'repos/get-all-environments': (asked) => {
        const names = [...new Set(this.#of(asked).map(({ environment }) => environment))].toSorted();
        const { body, headers = {} } = page(
          names.map((name, id) => environment(like, asked.repository, name, id)),
          asked,
        );
        return { status: 200, headers, body: { total_count: names.length, environments: body } };
      },
    };
  }

  #of({ repository }: Asked): Deployment[] {
    return this.all.filter((each) => each.repository === repository);
  }

  /** Newest first, and by all that is asked for; "none" is the description's word for no filter. */
  #matching(asked: Asked): Deployment[] {
    const wanted = (['sha', 'ref', 'task', 'environment'] as const).filter(
      (name) => (asked.query[name] ?? 'none') !== 'none',
    );
    return this.#of(asked)
      .toReversed()
      .filter((each) => wanted.every((name) => each[name] === asked.query[name]));
  }

  #create(like: Like, { repository, body, actor }: Asked): Answer {
    const { ref, environment = 'production' } = body;
    const branch = this.#branches.find(ref, repository);
    if (!branch) return refusal(422, `No ref found for: ${ref}`);
    if (branch.behind && (body.auto_merge ?? true)) {
      const message = `Auto-merged ${this.#branches.defaultBranch} into ${ref} on deployment.`;
      return { status: 202, body: { message } };
    }
    if (branch.checks === 'pending' && body.required_contexts?.length !== 0)
      return refusal(409, `Conflict: Commit status checks failed for ${ref}.`);
    const made: Deployment = {
      ...{ id: ++this.#ids, repository, sha: branch.sha, ref, task: body.task ?? 'deploy', environment, by: actor },
      ...{ description: body.description ?? '', payload: body.payload ?? {}, statuses: [] },
      transient: body.transient_environment ?? false,
      production: body.production_environment ?? environment === 'production',
    };
    this.all.push(made);
    return { status: 201, body: shown(like, made) };
  }

  #tell(like: Like, deployment: Deployment, { body, actor }: Asked): Answer {
    if ((body.description ?? '').length > 140)
      return refusal(422, 'Validation Failed: description is too long (maximum is 140 characters)');
    deployment.environment = body.environment ?? deployment.environment;
    const made = this.#add(deployment, body.state, actor, body);
    if (body.state === 'success' && (body.auto_inactive ?? true)) {
      for (const prior of this.all) {
        const same = prior.repository === deployment.repository && prior.environment === deployment.environment;
        if (prior.id < deployment.id && same && !prior.transient && !prior.production && stateOf(prior) === 'success')
          this.#add(prior, 'inactive', actor, {});
      }
    }
    return { status: 201, body: status(like, deployment, made) };
  }

  #add(deployment: Deployment, state: string, by: string, more: Partial<Status> & { target_url?: string }): Status {
    const { description = '', environment_url = '', target_url = '', log_url = target_url } = more;
    const made = {
      ...{ id: ++this.#ids, state, by, description, environment_url, log_url },
      environment: deployment.environment,
    };
    deployment.statuses.push(made);
    return made;
  }

  #delete(found: Deployment): Answer {
    const alone = this.all.filter(({ repository }) => repository === found.repository).length === 1;
    if (!alone && stateOf(found) !== 'inactive')
      return refusal(
        422,
        'We cannot delete an active deployment unless it is the only deployment in a given repository.',
      );
    this.all.splice(this.all.indexOf(found), 1);
    return { status: 204, body: undefined };
  }

  #with(asked: Asked, answer: (found: Deployment) => Answer): Answer {
    const found = this.#of(asked).find(({ id }) => id === Number(asked.params['deployment_id']));
    return found ? answer(found) : notFound();
  }
}

export function stateOf({ statuses }: Deployment): string {
  return statuses.at(-1)?.state ?? 'pending';
}

function shown(like: Like, { transient, production, by, statuses: _, repository, ...rest }: Deployment): object {
  const url = `https://api.github.com/repos/${repository}/deployments/${rest.id}`;
  return like('deployment', repository, {
    ...{ ...rest, url, statuses_url: `${url}/statuses`, creator: user(like, by) },
    ...{ original_environment: rest.environment, transient_environment: transient, production_environment: production },
  });
}

function status(like: Like, { id, repository }: Deployment, { by, ...rest }: Status): object {
  const deployment_url = `https://api.github.com/repos/${repository}/deployments/${id}`;
  const url = `${deployment_url}/statuses/${rest.id}`;
  return like('deployment-status', repository, {
    ...rest,
    url,
    deployment_url,
    target_url: rest.log_url,
    creator: user(like, by),
  });
}

function environment(like: Like, repository: string, name: string, id: number): object {
  const [found] = like('environments', repository, {})['environments'] as object[];
  return {
    ...found,
    id,
    name,
    protection_rules: [],
    html_url: `https://github.com/${repository}/deployments/activity_log`,
  };
}
