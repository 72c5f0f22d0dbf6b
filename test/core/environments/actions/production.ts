import assert from 'node:assert/strict';
import { action } from '../../../../actions/teardown/action.ts';
import type { PlainPorts } from '../../../../actions/teardown/ports.ts';
import { type Played, play } from '../../../images/world/play.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { start } from '../../rollout/model/process.ts';

/** An environment of `immutable-rollout`, with its balancer, and teardown at it. */
export class Production {
  readonly world: World = createWorld();
  #runs = 0;

  async release(...releases: readonly string[]): Promise<void> {
    for (const release of releases) {
      const end = await start(this.world, { run: this.#next(), spec: specOf({ release }) });
      assert.ok(end !== 'killed' && end.step.outcome === 'released');
      this.world.advance(5000);
    }
  }

  async back(): Promise<string> {
    const end = await start(this.world, { run: this.#next(), kind: 'rollback' });
    assert.ok(end !== 'killed');
    return end.step.outcome === 'rolled-back' ? this.serving().join() : end.step.outcome;
  }

  async tearDown(inputs: Readonly<Record<string, string>>): Promise<Played> {
    const id = this.#next();
    const me = { repository: 'org/orders', run: id, runAttempt: 1, nonce: `teardown-${id}` };
    const { world } = this;
    const templates: PlainPorts['templates'] = {
      look: async () => world.templates.size > 0,
      async delete() {
        await world.onCall?.('templates', 'delete', 'before');
        world.templates.clear();
      },
    };
    const ports = {
      me,
      environments: async () => (world.leases.size > 0 ? ['production'] : []),
      plain: async () => ({ ...world.ports(me), templates }),
    };
    return await play(action, ports, { app: 'orders', ...inputs }, { id, repositoryId: '812' });
  }

  #next(): string {
    this.#runs += 1;
    return String(this.#runs);
  }

  /** Releases that machines behind the balancer are of. */
  serving(): readonly string[] {
    const open = [...this.world.instances.values()].filter(({ id }) =>
      [...this.world.pools.values()].some((pool) => pool.serves(id)),
    );
    return [...new Set(open.map(({ release }) => release))];
  }

  /** What is written down, such as spec/3. */
  written(): readonly string[] {
    const { leases, beats, verdicts, specs } = this.world;
    const all = { lease: leases, beat: beats, verdict: verdicts, spec: specs };
    return Object.entries(all).flatMap(([kind, each]) => [...each.keys()].map((n) => `${kind}/${n}`));
  }
}
