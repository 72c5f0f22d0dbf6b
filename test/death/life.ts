// A branch from its first deploy to its end: two deploys and a teardown, each of which may die, and what comes after it then.
import { secondBalancer } from '../../dev/stage/domain.ts';
import type { Preview } from '../../dev/stage/preview.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { came, nothingLeft } from '../environments/expect.ts';
import { silence } from '../environments/moments.ts';
import { Town } from '../environments/town.ts';
import { endsByItself, expire, isClaimed, saysGone, serves, showsNothing } from './branch-end.ts';
import { andAgain, type Death, type Interrupted, interrupt, type Play } from './interrupt.ts';

/** The same run once more; the branch's next run, when the job's last step has said that the process is dead; or a sweep long after. */
export type Heir = 'again' | 'next' | 'nobody';

export interface BranchDeath extends Death {
  readonly heir: Heir;
}

export const chapters = ['a first deploy', 'a second deploy', 'a teardown'] as const;

/** Not the wildcard's, so that all is made that a name may need. */
const BALANCER = 'side';
/** Of each machine, what of the user's was run there. */
const TURNS = '/srv/turns';
const NEVER: BranchDeath = { k: 10_000, moment: 'before', heir: 'again' };
const PULL = 7;
/** Letters of what an assertion says: all that there is of a branch is thousands. */
const MOST = 3000;
/** Seconds after which nobody is waited for any more. */
const LONG = 1000;
/** For which a teardown waits for what a dead one had under way (core/rollout/succession.ts). */
const GRACE = 30;

/** What all lives share. */
export interface Ground {
  readonly town: Town;
  /** ARN of the topic that hears of releases. */
  readonly topic: string;
}

export async function layGround(stage: Stage): Promise<Ground> {
  const town = await Town.make(stage);
  await secondBalancer(stage, BALANCER);
  const { TopicArn: topic = '' } = await stage.aws.sns.createTopic({ Name: 'previews' });
  return { town, topic };
}

export class Life {
  readonly #branch: Preview;
  #version = 0;
  readonly #tearDown: Play = (job) => this.#branch.tearDown(job);

  constructor({ town, topic }: Ground, name: string) {
    const carry = { 'before-traffic': { run: `echo before-traffic >>${TURNS}` } };
    const bye = { 'on-teardown': { run: 'true', timeout: '1m' } };
    this.#branch = town.branch(name, { balancers: [BALANCER], notify: { sns: [topic] }, ...carry, ...bye });
    town.stage.github.pulls.set(PULL, { branch: name }, this.#branch.repository.name);
  }

  /** Each chapter with its death or none. It ends with the first after which nobody comes. */
  async live(deaths: readonly (BranchDeath | undefined)[] = []): Promise<Interrupted[]> {
    const results: Interrupted[] = [];
    for (const [index, chapter] of chapters.entries()) {
      const death = deaths[index] ?? NEVER;
      const play = chapter === 'a teardown' ? this.#tearDown : this.#push();
      const result = await interrupt(this.#branch.domain.stage, play, death);
      results.push(result);
      const { died, operation } = result;
      const heir = died ? death.heir : 'again';
      try {
        if (heir === 'nobody') await this.#sweep(result);
        else if (chapter === 'a teardown') await this.#gone(result, heir);
        else await this.#up(play, result, heir);
      } catch (error) {
        const at = died ? `killed ${death.moment} change ${JSON.stringify(death.k)} (${operation})` : 'undisturbed';
        const why = error instanceof Error ? error.message.slice(0, MOST) : error;
        throw new Error(`${this.#branch.branch}, ${chapter}, ${at}, then ${heir}: ${why}`, { cause: error });
      }
      if (heir === 'nobody') break;
    }
    return results;
  }

  /** One more commit, and what deploys it. */
  #push(): Play {
    const sha = this.#branch.commit();
    this.#version += 1;
    const version = `${this.#version}`;
    return (job) => this.#branch.deploy({ version, sha, ...job });
  }

  async #up(play: Play, result: Interrupted, heir: Heir): Promise<void> {
    const run = heir === 'next' ? await this.#next('feature-env', result) : await andAgain(play, result);
    came(run, 'released');
    await this.#serves();
  }

  async #gone(result: Interrupted, heir: Heir): Promise<void> {
    if (heir === 'next') {
      came(await this.#next('teardown', result), 'released');
      await this.#serves();
    }
    came(await (heir === 'next' ? this.#tearDown({}) : andAgain(this.#tearDown, result)), 'removed');
    await nothingLeft(this.#branch);
    saysGone(this.#branch, PULL);
  }

  async #next(action: string, { runId, run }: Interrupted): Promise<ActionRun> {
    await this.#branch.post(action, runId, run);
    return await this.#push()({});
  }

  /** AWS itself ends the machines; all else is a sweep's. */
  async #sweep({ operation }: Interrupted): Promise<void> {
    // AWS takes no group together with its schedule: until that is put, a sweep alone ends it.
    if (operation !== 'CreateAutoScalingGroup') await endsByItself(this.#branch);
    const claimed = await isClaimed(this.#branch);
    await expire(this.#branch);
    await silence(this.#branch, LONG);
    // What the dead one may have had under way comes to its end.
    const grace = /let what .* had under way come to its end/;
    const onLine = (line: string) => void (grace.test(line) && silence(this.#branch, GRACE));
    came(await this.#branch.tearDown({ inputs: { sweep: 'true' }, onLine }), 'removed');
    await nothingLeft(this.#branch);
    if (claimed) return saysGone(this.#branch, PULL);
    // Without a deed a sweep knows neither branch nor pull request. What GitHub was told of them is ended when the branch is.
    came(await this.#tearDown({}), 'removed');
    showsNothing(this.#branch, PULL);
  }

  async #serves(): Promise<void> {
    await serves(this.#branch, { version: `${this.#version}`, balancer: BALANCER, pull: PULL, turns: TURNS });
  }
}
