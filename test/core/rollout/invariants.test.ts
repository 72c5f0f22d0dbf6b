import { aFleet } from './build.ts';
import { after, attach, before, blue, detach, green, half, kept, out, put, type Row, release } from './promise.ts';

const tables: Readonly<Record<string, readonly Row[]>> = {
  'rule 4 (healthy capacity in service never falls below the need)': [
    ['half of each serves', { ...before, groups: [{ healthy: `${blue} ${half}` }] }, out('blue-a1', 'blue-b1')],
    [
      'the half is not healthy yet',
      { ...before, groups: [{ healthy: blue, initial: half }] },
      out('blue-a1', 'blue-b1'),
      'leave 2 healthy machines where 4 are needed',
    ],
    [
      'one too many',
      { ...before, groups: [{ healthy: `${blue} ${half}` }] },
      out('blue-a1', 'blue-a2', 'blue-b1'),
      'leave 3 healthy machines where 4 are needed',
    ],
    [
      'stable has grown to five',
      { ...before, blue: { desired: 5 }, groups: [{ healthy: `${blue} ${half}` }] },
      out('blue-a1', 'blue-b1'),
      'leave 4 healthy machines where 5 are needed',
    ],
    [
      'what is sick may leave',
      { ...before, groups: [{ healthy: 'blue-a1 blue-a2', unhealthy: 'blue-b1 blue-b2' }] },
      out('blue-b1'),
    ],
    ['rolled back: stable serves', { ...after('rollback'), groups: [{ healthy: `${blue} ${half}` }] }, detach('green')],
    [
      'rolled back: one of stable is still sick',
      { ...after('rollback'), groups: [{ healthy: `blue-a1 blue-a2 blue-b1 ${half}` }] },
      detach('green'),
      'leave 3 healthy machines where 4 are needed',
    ],
    [
      'rolled back: it was sick when the attempt began',
      { ...after('rollback'), facts: { short: 1 }, groups: [{ healthy: `blue-a1 blue-a2 blue-b1 ${half}` }] },
      detach('green'),
    ],
    [
      'released: previous leaves, whatever is healthy',
      { ...after('release'), groups: [{ healthy: `${half} blue-a1` }] },
      out('blue-a1'),
    ],
    [
      'a sick machine of the candidate is replaced',
      { ...before, groups: [{ healthy: blue, unhealthy: 'green-a1' }] },
      { do: 'replace', fleet: 'green', machine: 'green-a1' },
    ],
    [
      'one that serves is',
      { ...before, groups: [{ healthy: `blue-a1 blue-b1 ${half}` }] },
      { do: 'replace', fleet: 'green', machine: 'green-a1' },
      'leave 3 healthy machines where 4 are needed',
    ],
    [
      'one of stable is',
      { ...before, groups: [{ healthy: half, unhealthy: blue }] },
      { do: 'replace', fleet: 'blue', machine: 'blue-a1' },
      'end blue-a1 of blue, which is no candidate',
    ],
    [
      'one is after the verdict',
      { ...after('release'), groups: [{ unhealthy: 'green-a1' }] },
      { do: 'replace', fleet: 'green', machine: 'green-a1' },
      'end green-a1 of green, which is no candidate',
    ],
    ['stable shrinks', before, { do: 'resize', fleet: 'blue', desired: 3 }, 'shrink blue, which serves, to 3'],
    [
      'stable shrinks by its maximum',
      before,
      { do: 'resize', fleet: 'blue', max: 2 },
      'shrink blue, which serves, to 2',
    ],
    ['stable grows', before, { do: 'resize', fleet: 'blue', min: 5, desired: 5 }],
    ['released: previous ends', after('release'), { do: 'resize', fleet: 'blue', min: 0, desired: 0, max: 0 }],
    [
      'released: the candidate shrinks',
      after('release'),
      { do: 'resize', fleet: 'green', desired: 1 },
      'shrink green, which serves, to 1',
    ],
  ],
  'rule 5 (a release is what all that serves was seen to run)': [
    ['all of green serves alone', { ...before, groups: [{ healthy: green, draining: blue }] }, release],
    [
      'one of blue is open',
      { ...before, groups: [{ healthy: `${green} blue-a1` }] },
      release,
      'release while blue still gets requests',
    ],
    [
      'one is not healthy',
      { ...before, groups: [{ healthy: 'green-a1 green-a2 green-b1', initial: 'green-b2' }] },
      release,
      'release with 3 of 4 machines healthy and proven',
    ],
    [
      'none was asked',
      { ...before, look: { ...before.look, answers: {} }, groups: [{ healthy: green }] },
      release,
      'release with 0 of 4 machines healthy and proven',
    ],
    ['there is no candidate', { ...before, green: 'absent' }, release, 'release what is not there'],
    [
      'to roll back needs no proof',
      { ...before, look: { ...before.look, answers: {} } },
      { ...release, ruling: 'rollback' },
    ],
  ],
  'rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)': [
    ['proven machines of green', before, put('green-a1', 'green-b1')],
    [
      'one was not asked',
      { ...before, look: { ...before.look, answers: { 'green-a1': { state: 'passed', detail: '' } } } },
      put('green-a1', 'green-b1'),
      'register green-b1 before it was proven',
    ],
    ['a machine of nobody', before, put('i-1'), 'register i-1, which is no running machine of ours'],
    [
      'machines of another fleet',
      { ...before, others: [aFleet('red', 1)] },
      put('red-1'),
      'register red-1, which is neither new nor in service',
    ],
    ['rolled back: stable', after('rollback'), put('blue-a1')],
    ['rolled back: green', after('rollback'), put('green-a1'), 'register green-a1 after the verdict rollback'],
    ['all of green is healthy', { ...before, groups: [{ healthy: `${blue} ${green}` }] }, attach],
    [
      'half of it is',
      { ...before, groups: [{ healthy: `${blue} ${half}` }] },
      attach,
      'attach green with 2 of 4 machines healthy and proven',
    ],
    [
      'another group',
      { ...before, groups: [{ healthy: green }] },
      { ...attach, fleet: 'red' },
      'attach red, which is no candidate',
    ],
  ],
};

kept(tables);
