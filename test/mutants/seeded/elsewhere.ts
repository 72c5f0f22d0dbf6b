import type { Edit } from '../mutated.ts';
import { adopting } from './adopting.ts';
import { broughtAlong } from './brought.ts';
import { calls } from './calls.ts';
import { images } from './images.ts';
import { ends, lifecycle } from './lifecycle.ts';
import { machine } from './machine.ts';
import { policies } from './policies.ts';
import { pushes } from './pushes.ts';
import { shared } from './shared.ts';
import { told } from './told.ts';

/** A mistake that somebody could make, and tests of test/core, one of which must find it. */
export interface Seeded extends Edit {
  readonly mistake: string;
  readonly tests: readonly string[];
}

/** Outside of the rules of a rollout: what carries them out, and what reads AWS and fleet files for them. */
export const elsewhere: readonly Seeded[] = [
  {
    mistake: 'a slow look never counts',
    file: 'actions/rollout/reconcile.ts',
    from: 'if (sure && ports.clock.now() - from <= FRESH) return true;',
    to: 'return ports.clock.now() - from <= FRESH;',
    tests: ['rollout/model/slow'],
  },
  {
    mistake: 'what is on its way is short for good',
    file: 'actions/core/rollout/after-rollback.ts',
    from: 'well + coming)',
    to: 'well)',
    tests: ['rollout/give-way'],
  },
  {
    mistake: 'what a look of two times shows is mended',
    file: 'actions/rollout/reconcile.ts',
    from: 'effect === undefined || ours ||',
    to: 'true ||',
    tests: ['rollout/model/everything'],
  },
  {
    mistake: 'what drained while a process was stopped is told as cut off',
    file: 'actions/core/rollout/interference.ts',
    from: '? from + drain :',
    to: '? Infinity :',
    tests: ['rollout/model/everything'],
  },
  {
    mistake: "a look on both sides of somebody's change counts",
    file: 'actions/rollout/reconcile.ts',
    from: 'return newest < from && same &&',
    to: 'return newest > 0 &&',
    tests: ['rollout/model/overtaken'],
  },
  {
    mistake: 'unhealthy.draining is leaving',
    file: 'actions/adapters/aws/target.ts',
    from: "TargetHealth?.State?.split('.')[0]",
    to: "TargetHealth?.State?.split('.').at(-1)",
    tests: ['adapters/target'],
  },
  {
    mistake: 'a zone of which the balancer says nothing is shifted away',
    file: 'actions/adapters/aws/target.ts',
    from: "AdministrativeOverride?.State === 'zonal_shift_active'",
    to: "AdministrativeOverride?.State?.startsWith('zonal_shift')",
    tests: ['adapters/target'],
  },
  {
    mistake: "a proxy's page is an empty list",
    file: 'actions/adapters/aws/unreadable.ts',
    from: '(/xml|json|cbor/.test(type) && !/html/.test(type))',
    to: 'true',
    tests: ['adapters/unreadable'],
  },
  {
    mistake: 'a time-out that can not be kept is taken',
    file: 'actions/core/release/budget.ts',
    from: 'if (timeout >= seconds) return timeout;',
    to: 'if (timeout >= 0) return timeout;',
    tests: ['release/budget'],
  },
  {
    mistake: 'a share that is tolerated is rounded up',
    file: 'actions/core/release/tolerance.ts',
    from: 'Math.floor(',
    to: 'Math.ceil(',
    tests: ['release/tolerance'],
  },
  {
    mistake: 'a value that ends in CR goes to docker by a file',
    file: 'actions/core/machine/run-service.ts',
    from: '!/[\\r\\n]/.test(value)',
    to: '!/\\n/.test(value)',
    tests: ['machine/hostile'],
  },
  {
    mistake: 'a secret that ends in CR goes to docker by a file',
    file: 'actions/core/machine/run-service.ts',
    from: "*[$'\\\\r\\\\n']*) if",
    to: "*[$'\\\\n']*) if",
    tests: ['machine/user-data'],
  },
  {
    mistake: 'whatever release an app tells is the one that was launched',
    file: 'actions/core/machine/live-check-answer.ts',
    from: 'if (release === spec.release) return',
    to: "if (release !== '') return",
    tests: ['machine/live-check-answer'],
  },
  {
    mistake: 'machines that are down hide the one with another release',
    file: 'actions/core/probe/machines.ts',
    from: "word === 'release' ? 2 : word",
    to: "word === 'release' ? 1 : word",
    tests: ['../smoke/machines'],
  },
  {
    mistake: 'a smoke test of machines waits for another release to change',
    file: 'actions/smoke-test/machines.ts',
    from: 'if (wrong || well ||',
    to: 'if (well ||',
    tests: ['../smoke/machines'],
  },
  {
    mistake: 'a live check hears an answer to its end',
    file: 'actions/core/machine/live-check-script.ts',
    from: 'head -c ${READ + 1}',
    to: 'cat',
    tests: ['machine/live-check-answer'],
  },
  ...broughtAlong,
  ...adopting,
  ...images,
  ...lifecycle,
  ...ends,
  ...machine,
  ...policies,
  ...shared,
  ...told,
  ...pushes,
  ...calls,
];
