// An environment in which runs are interrupted one after the other, each beginning where the one before ended.
import type { Environment } from '../../dev/stage/environment.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { ended, lossless } from '../rollout/expect.ts';
import { endOf } from './end.ts';
import { andAgain, type Death, type Interrupted, interrupt, type Play } from './interrupt.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const NEVER: Death = { k: 10_000, moment: 'before' };

export class Cycle {
  readonly #environment: Environment;
  readonly #old = '0';
  #count = 0;

  private constructor(environment: Environment) {
    this.#environment = environment;
  }

  static async begin(stage: Stage, name: string): Promise<Cycle> {
    // Long enough for the slow requests of a load, at this stage's scale.
    const seed = { deregistrationDelay: 60 };
    const environment = await stage.environment(name, { from: 'ami', seed, fleet: { bake: '1s' } });
    ended(await environment.rollout({ version: '0', inputs: { strategy: 'all-at-once' } }), 'released');
    return new Cycle(environment);
  }

  /** The three scenarios, each with its death or none. */
  async pass(deaths: readonly (Death | undefined)[] = [], underLoad = false): Promise<Interrupted[]> {
    const [next, bad] = [`${++this.#count}`, `${++this.#count}`];
    const load = underLoad ? this.#environment.load() : undefined;
    const results = await this.#play(deaths, scenarios(this.#old, next, bad));
    if (load) lossless(await load.stop());
    await this.#environment.tidy();
    return results;
  }

  async #play(deaths: readonly (Death | undefined)[], played: readonly Scenario[]): Promise<Interrupted[]> {
    const results: Interrupted[] = [];
    for (const [index, scenario] of played.entries()) {
      const death = deaths[index] ?? NEVER;
      const play: Play = (dispatch) => scenario.run(this.#environment, dispatch);
      const before = await endOf(this.#environment);
      const result = await interrupt(this.#environment.stage, play, death);
      const run = await andAgain(play, result);
      const after = await endOf(this.#environment);
      try {
        scenario.check(run, before, after);
      } catch (error) {
        const when = result.died ? `killed ${death.moment} change ${death.k} (${result.operation})` : 'undisturbed';
        throw new Error(`${scenario.name}, ${when}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
      results.push(result);
    }
    return results;
  }
}
