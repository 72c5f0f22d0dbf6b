import type { Seeded } from './elsewhere.ts';

const core = (mistake: string, file: string, from: string, to: string, test = 'model/adopt'): Seeded => ({
  mistake,
  file: `actions/core/rollout/${file}.ts`,
  from,
  to,
  tests: [`rollout/${test}`],
});

/** What served before our first release. */
export const adopting: readonly Seeded[] = [
  core(
    'its policies end what is parked',
    'adopted',
    "'AddToLoadBalancer', 'AlarmNotification']",
    "'AddToLoadBalancer']",
  ),
  core('its balancer calls what is parked sick', 'adopted', "health === 'ELB' ? HOLDS : ALWAYS", 'ALWAYS'),
  core(
    "its owner's suspensions are resumed",
    'adopted',
    'which.filter((process) => now.includes(process) && !suspended.includes(process))',
    'which.filter((process) => now.includes(process))',
    'adopted',
  ),
  core(
    'what died is there, since its group shows it',
    'adopted',
    "?.life === 'leaving' ?",
    "?.life === 'pending' ?",
    'adopted',
  ),
  core('it is launched to the need', 'capacity', 'if (candidate.adopted) return undefined;', '', 'adopted'),
  core(
    'no rollback goes back to it',
    'begin-attempt',
    'if (serving && home?.adopted) {',
    'if (serving && home === null) {',
  ),
  core(
    'any of its processes may be suspended',
    'touches-others',
    '!HOLDS.includes(process) || own(process)',
    'own(process)',
    'adopted',
  ),
  core(
    'what the file declares is needed of it',
    'capacity',
    'adopted !== undefined && desired <= declared',
    'false',
    'adopted',
  ),
  core('what is launched meanwhile stays out', 'after-release', 'registerAll(seen.targetGroups, ids, adopted) ??', ''),
  {
    mistake: 'what an attempt adopted is a stranger to it',
    file: 'actions/rollout/look.ts',
    from: '? [...fleets, adopted] :',
    to: '? fleets :',
    tests: ['rollout/model/adopt'],
  },
];
