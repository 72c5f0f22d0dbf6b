import { comment, type Told, withCut, withEnd } from '../core/environments/comment.ts';
import type { Commit, Known } from '../core/environments/facts.ts';
import type { Arrived } from '../core/environments/message.ts';
import { urlOf } from '../core/environments/url.ts';
import type { Instant } from '../core/rollout/fleet.ts';
import type { Outcome } from '../core/rollout/step.ts';
import type { EnvironmentPlace, PlacedPorts } from '../ports/environment-place.ts';
import type { ActionContext } from '../shell/action.ts';
import type { FeatureInputs } from './inputs.ts';

/** What GitHub was told when a deploy began. */
export interface Announced {
  readonly deployment?: number;
  readonly comment?: number;
}

/** What is there when a deploy has ended. */
export interface There {
  readonly outcome: Outcome;
  /** Of the fleet in service. */
  readonly fleet?: string;
  readonly expires?: Instant;
}

type Ports = Pick<PlacedPorts, 'news' | 'board' | 'deployments'>;

/** Tells GitHub how a deploy goes on: one deployment, and one comment at the pull request. Nothing hangs on it. */
export class Announcement {
  readonly #inputs: FeatureInputs;
  readonly #place: EnvironmentPlace;
  readonly #run: ActionContext['run'];
  readonly #ports: Ports;

  constructor(
    { inputs, run }: Pick<ActionContext, 'run'> & { inputs: FeatureInputs },
    place: EnvironmentPlace,
    ports: Ports,
  ) {
    this.#inputs = inputs;
    this.#place = place;
    this.#run = run;
    this.#ports = ports;
  }

  async begin(before: Omit<There, 'outcome'>): Promise<Announced> {
    const [deployment, written] = await Promise.all([
      this.#inputs.deployment ? this.#ports.news.begin() : undefined,
      this.#write('building', before),
    ]);
    return { ...(deployment !== undefined && { deployment }), ...(written !== undefined && { comment: written }) };
  }

  /** What made way for a newer commit says nothing more: the comment is that one's. */
  async end({ deployment }: Announced, there: There): Promise<void> {
    const { news, deployments } = this.#ports;
    const gaveWay = there.outcome === 'superseded' || there.outcome === 'skipped';
    if (deployment !== undefined) {
      if (gaveWay) await deployments.end([deployment]);
      else if (there.outcome === 'released') await news.succeed(deployment, urlOf(this.#place));
      else await news.fail(deployment);
    }
    if (!gaveWay) await this.#write(there.outcome === 'released' ? 'ready' : 'failed', there);
  }

  /** By another process, when this run's was cut off. */
  async cut(deployment: number | undefined): Promise<void> {
    if (deployment !== undefined) await this.#ports.news.fail(deployment);
    if (this.#inputs.comment) await this.#ports.board.edit((body) => withCut(body, this.#run.url ?? ''));
  }

  /** What the comment says besides stays: whoever puts the end off doesn't know of what commit it is. */
  async extended({ outcome, expires }: There): Promise<void> {
    if (!this.#inputs.comment || outcome !== 'released' || expires === undefined) return;
    await this.#ports.board.edit((body) => withEnd(body, expires));
  }

  arrived(there: There): Arrived {
    return { ...this.#known(there), branch: this.#place.owner.branch };
  }

  #known({ expires }: Pick<There, 'expires'>): Known {
    const { app } = this.#place.owner;
    const commit = commitOf(this.#run, this.#place);
    const at = { app, url: urlOf(this.#place), commit, run: this.#run.url ?? '' };
    return { ...at, ...(expires !== undefined && { expires }) };
  }

  async #write(state: Told['state'], there: Omit<There, 'outcome'>): Promise<number | undefined> {
    if (!this.#inputs.comment) return undefined;
    const { region } = this.#place;
    const told = {
      ...this.#known(there),
      state,
      ...(there.fleet !== undefined && { shell: { region, fleet: there.fleet } }),
    };
    return await this.#ports.board.write(comment(told));
  }
}

/** What this run is of. */
export function commitOf({ event }: ActionContext['run'], { commit: sha }: EnvironmentPlace): Commit {
  const { message = '', author = '' } = event.commit ?? {};
  return { sha, message, author };
}
