// Each mutant is a mistake in a rule that breaks a promise; the invariants stop it before anything is done, and name the rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { play } from '../core/rollout/model/histories.ts';
import { type Edit, mutated } from './mutated.ts';

const rollout = 'actions/core/rollout';
const edit = (file: string, from: string, to: string): Edit => ({ file: `${rollout}/${file}.ts`, from, to });

interface Mutant {
  readonly mistake: string;
  readonly edits: readonly Edit[];
  /** Where it would do harm. */
  readonly history: string;
  /** What would have been done. */
  readonly stopped: RegExp;
}

const usual = 'two releases and back';
const long = 'the same release again, and a rollback long after';

const mutants: readonly Mutant[] = [
  {
    mistake: "a wave doesn't wait for health",
    edits: [edit('wave', 'if (good < share) {', 'if (good < share && !stable) {')],
    history: usual,
    stopped:
      /^"deregister 2 machines .*" was not done, since it would break rule 4 .*: it would leave 2 healthy machines where 4 are needed;/,
  },
  {
    mistake: 'a wave cuts over to nothing',
    edits: [edit('wave', 'last ? 0 : needed - share', '0')],
    history: usual,
    stopped: /^"deregister 4 machines .*break rule 4 .*leave 2 healthy machines where 4 are needed/,
  },
  {
    mistake: "a rollback doesn't wait for the old fleet",
    edits: [edit('after-rollback', '(stable && serveAgain(attempt, seen, stable, verdict)) ??', '')],
    history: 'an alarm in the last bake',
    stopped: /^"detach .*break rule 4 .*leave 0 healthy machines where 4 are needed/,
  },
  {
    mistake: 'a fleet in service is shrunk',
    edits: [
      edit(
        'pin-stable',
        "{ do: 'resize', fleet: stable.name, min: stable.desired }",
        "{ do: 'resize', fleet: stable.name, min: 1, desired: 3 }",
      ),
    ],
    history: usual,
    stopped: /break rule 4 .*shrink orders\.production\.r1\.1, which serves, to 3/,
  },
  {
    mistake: 'a release while the old one still serves',
    edits: [edit('wave', '(stable && cutOver(seen, stable, candidate, last ? 0 : needed - share)) ??', '')],
    history: usual,
    stopped:
      /^"every machine in service runs r2.*break rule 5 .*release while orders\.production\.r1\.1 still gets requests/,
  },
  {
    mistake: 'a release without proof',
    edits: [
      edit(
        'wave',
        'const good = goodOnes(attempt, seen, candidate).length;',
        'const good = candidate.machines.length;',
      ),
      edit('proof', 'if (passed >= size) return undefined;', 'if (passed >= 0) return undefined;'),
    ],
    history: 'without a balancer',
    stopped: /^"r1 is healthy and has all the traffic".*break rule 5 .*release with 0 of 4 machines healthy and proven/,
  },
  {
    mistake: 'machines get traffic before they are proven',
    edits: [
      edit('proof', 'if (passed >= size) return undefined;', 'if (passed >= 0) return undefined;'),
      edit('shift-traffic', 'import type { Fleet, Machine }', 'import { alive, type Fleet, type Machine }'),
      edit(
        'shift-traffic',
        'const waiting = provenOf(attempt, seen, candidate).filter(',
        'const waiting = alive(candidate).filter(',
      ),
    ],
    history: usual,
    stopped: /break rule 6 .*register i-\w+ before it was proven/,
  },
  {
    mistake: 'the candidate is attached in its first wave',
    edits: [
      edit(
        'wave',
        '(last ? handOver(attempt, seen, candidate) : undefined) ??',
        'handOver(attempt, seen, candidate) ??',
      ),
    ],
    history: usual,
    stopped: /^"attach .*break rule 6 .*with 2 of 4 machines healthy and proven/,
  },
  {
    mistake: 'the fleet in service is parked after its release',
    edits: [edit('park', '!inUse.includes(fleet.name) && !fleet.deleting', '!fleet.deleting')],
    history: usual,
    stopped: /break rule 9 .*detach of orders\.production\.r1\.1, which is in service for good/,
  },
  {
    mistake: 'a fleet that is to retire gets traffic',
    edits: [edit('wave', 'if (retiring(candidate)) {', 'if (candidate.deleting) {')],
    history: usual,
    stopped: /^"register .*break rule 8 .*give requests to orders\.production\.r1\.1, which is about to retire/,
  },
  {
    mistake: 'a fleet retires that still gets requests',
    edits: [
      edit('park', '  if (leave) return leave;\n', ''),
      edit(
        'park',
        'if (attached(previous).length > 0) return wait(',
        'if (attached(previous).length > 9) return wait(',
      ),
    ],
    history: usual,
    stopped: /break rule 8 .*retire orders\.production\.r1\.1, which may still get requests/,
  },
  {
    mistake: 'an attempt goes on after its verdict',
    edits: [
      edit('next-step', 'if (verdict) return withAnEnd(', "if (verdict?.ruling === 'rollback') return withAnEnd("),
    ],
    history: usual,
    stopped: /break rule 9 .*decide rollback on attempt 1 after release/,
  },
  {
    mistake: 'what is tidied up before there is a verdict',
    edits: [
      edit(
        'launch',
        'if (candidate === undefined) return create(',
        "if (stable?.policies.length) return effect({ do: 'drop-policies', fleet: stable.name, names: stable.policies }, 'tidy up');\n  if (candidate === undefined) return create(",
      ),
    ],
    history: usual,
    stopped: /break rule 9 .*drop-policies before there is a verdict/,
  },
  {
    mistake: "a delete of what isn't ours",
    edits: [edit('prune', "{ do: 'delete-fleet', fleet: empty.name }", "{ do: 'delete-fleet', fleet: empty.release }")],
    history: long,
    stopped: /break rule 13 .*delete r\d, which is no fleet of ours/,
  },
  {
    mistake: 'a delete of a fleet that has machines',
    edits: [edit('prune', 'desired === 0 && machines.length === 0 && !deleting', '!deleting')],
    history: 'three releases in a row',
    stopped: /break rule 13 .*delete orders\.production\.r1\.1, which has machines/,
  },
  {
    mistake: 'a template version is deleted that another fleet needs',
    edits: [edit('prune', 'release !== undefined && !needed.has(release)', 'release !== undefined')],
    history: 'an alarm in the last bake',
    stopped: /break rule 13 .*delete the template version of r2, which orders\.production\.r2\.3 needs/,
  },
  {
    mistake: 'what a rollback would go to is forgotten',
    edits: [
      edit('kept-releases', 'const KEPT = 5;', 'const KEPT = 0;'),
      edit('prune', '...there, ...newest, ...served', '...newest'),
      edit('prune', 'inUse.filter((rank) => rank !== undefined)', '[0]'),
    ],
    history: 'two releases and back',
    stopped: /break rule 13 .*forget verdict\/1, to which a rollback would go/,
  },
  {
    mistake: 'what was adopted is held as a fleet of ours',
    edits: [edit('pin-stable', 'if (stable.adopted) return hold(stable);', '')],
    history: 'a first release that takes over from what is adopted, and a rollback to it',
    stopped: /break rule 15 .*write-facts blue and 2 machines, which is no fleet of ours/,
  },
  {
    mistake: 'the records of an attempt under way are forgotten',
    edits: [edit('prune', '.filter((each) => !kept.has(each))', '')],
    history: usual,
    stopped: /break rule 13 .*forget/,
  },
];

for (const { mistake, edits, history, stopped } of mutants) {
  test(`${mistake}: stopped`, async () => {
    const model = await mutated<{ play: typeof play }>('test/core/rollout/model/histories.ts', edits);
    const ends = await model.play(history);
    const halted = ends.flatMap((end) => (end !== 'killed' && end.step.outcome === 'halted' ? [end.step.why] : []));
    assert.ok(
      halted.some((why) => stopped.test(why)),
      `ends: ${JSON.stringify(
        ends.map((end) => (end === 'killed' ? end : [end.step.outcome, end.step.why])),
        null,
        1,
      )}`,
    );
  });
}
