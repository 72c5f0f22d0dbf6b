import assert from 'node:assert/strict';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { start } from './process.ts';

/** A world in which these were released, a minute apart: by runs 1, 2, … */
export async function withReleases(
  spec: (release: string) => Spec,
  releases: readonly string[],
  world: World = createWorld(),
): Promise<World> {
  for (const [index, release] of releases.entries()) {
    const end = await start(world, { run: `${index + 1}`, spec: spec(release) });
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, 'released', end.step.why);
    world.advance(60);
  }
  return world;
}
