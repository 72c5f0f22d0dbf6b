import { aFleet, GROUP } from './build.ts';
import { retire } from './four.ts';
import {
  after,
  attach,
  attached,
  before,
  blue,
  detach,
  empty,
  forget,
  green,
  kept,
  out,
  put,
  type Row,
  release,
  remove,
  unattached,
} from './promise.ts';

const ends: Row[1] = { ...before, blue: { schedules: [{ name: 'immutable-expire', recurring: false, at: 5000 }] } };

const tables: Readonly<Record<string, readonly Row[]>> = {
  'rule 8 (what retires serves nothing, and what serves never retires)': [
    ['green is dark', { ...before, green: unattached }, { do: 'put-retire', fleet: 'green', at: 9 }],
    ['blue serves', before, { do: 'put-retire', fleet: 'blue', at: 9 }, 'retire blue, which is in service'],
    [
      'green has a target',
      { ...before, groups: [{ healthy: 'green-a1' }] },
      { do: 'put-retire', fleet: 'green', at: 9 },
      'retire green, which may still get requests',
    ],
    [
      'green has a target, and its end comes later than it did',
      { ...before, groups: [{ healthy: 'green-a1' }], green: { ...unattached, schedules: [{ ...retire, at: 8 }] } },
      { do: 'put-retire', fleet: 'green', at: 9 },
    ],
    [
      'green has a target, and its end comes no later than it did',
      { ...before, groups: [{ healthy: 'green-a1' }], green: { ...unattached, schedules: [{ ...retire, at: 9 }] } },
      { do: 'put-retire', fleet: 'green', at: 9 },
      'retire green, which may still get requests',
    ],
    [
      'green is attached',
      { ...before, green: attached },
      { do: 'put-retire', fleet: 'green', at: 9 },
      'retire green, which may still get requests',
    ],
    [
      'green is being detached',
      { ...after('rollback'), green: { traffic: { [GROUP]: 'removing' } } },
      { do: 'put-retire', fleet: 'green', at: 9 },
    ],
    [
      'green is to do what was missed, and out of service',
      after('rollback'),
      { do: 'catch-up', fleet: 'green', at: 9, sizes: { desired: 6 } },
      'let green grow, which is not in service',
    ],
    ['blue serves again', after('rollback'), { do: 'catch-up', fleet: 'blue', at: 9, sizes: { desired: 6 } }],
    ['blue has no end', before, { do: 'put-expire', fleet: 'blue', at: 1001 }],
    ['blue ends later', ends, { do: 'put-expire', fleet: 'blue', at: 5001 }],
    ['nearer', ends, { do: 'put-expire', fleet: 'blue', at: 5000 }, 'bring the end of blue nearer'],
    ['at once', before, { do: 'put-expire', fleet: 'blue', at: 1000 }, 'bring the end of blue nearer'],
    ['no such fleet', before, { do: 'put-expire', fleet: 'red', at: 9 }, 'put off the end of red, which is not there'],
    ['no such fleet', before, { do: 'put-retire', fleet: 'red', at: 9 }, 'retire red, which is not there'],
    [
      'green retires',
      { ...before, green: { schedules: [retire] } },
      put('green-a1'),
      'give requests to green, which is about to retire',
    ],
    [
      'green retires, and is whole',
      { ...before, green: { schedules: [retire] }, groups: [{ healthy: green }] },
      attach,
      'give requests to green, which is about to retire',
    ],
  ],
  'rule 9 (the verdict is the point of no return)': [
    [
      'what AWS is to make up for is noted after the verdict',
      after('release'),
      { do: 'write-facts', fleet: 'green', facts: { caughtUp: 2 } },
    ],
    [
      'and nothing else is',
      after('release'),
      { do: 'write-facts', fleet: 'green', facts: { caughtUp: 2, progress: { attempt: 2, wave: 0 } } },
      'write-facts after the verdict release',
    ],
    [
      'there is a verdict',
      after('rollback'),
      { ...release, ruling: 'rollback' },
      'decide rollback on attempt 2 after rollback',
    ],
    [
      'launch after it',
      after('rollback'),
      { do: 'ask', machines: ['green-a1'], until: 9 },
      'ask after the verdict rollback',
    ],
    [
      'tidy up before it',
      before,
      { do: 'drop-policies', fleet: 'blue', names: ['cpu'] },
      'drop-policies before there is a verdict',
    ],
    ['let go before it', before, { do: 'let-go', n: 2 }, 'let-go before there is a verdict'],
    ['released: previous loses its policies', after('release'), { do: 'drop-policies', fleet: 'blue', names: ['cpu'] }],
    [
      'released: green loses them',
      after('release'),
      { do: 'drop-policies', fleet: 'green', names: ['cpu'] },
      'drop-policies of green, which is in service for good',
    ],
    ['released: green is detached', after('release'), detach('green'), 'detach of green, which is in service for good'],
    [
      'released: one of green leaves',
      after('release'),
      out('green-a1'),
      'deregister green-a1, which is in service for good',
    ],
    [
      'rolled back: one of blue leaves',
      { ...after('rollback'), groups: [{ unhealthy: blue }] },
      out('blue-a1'),
      'deregister blue-a1, which is in service for good',
    ],
  ],
  'rule 13 (only what is ours, empty and out of use is deleted)': [
    ['an empty one', { ...after('release'), others: [aFleet('red', 0)] }, remove('red')],
    ['one that no look shows', after('release'), remove('red'), 'delete red, which is no fleet of ours'],
    [
      'one with machines',
      { ...after('release'), others: [aFleet('red', 1)] },
      remove('red'),
      'delete red, which has machines',
    ],
    ['previous', { ...after('release'), blue: empty }, remove('blue'), 'delete blue, which is in use'],
    ['the one in service', { ...after('release'), green: empty }, remove('green'), 'delete green, which is in use'],
    [
      'the template version of what serves',
      after('release'),
      { do: 'forget', records: ['spec/0'], template: 'r2' },
      'delete the template version of r2, which green needs',
    ],
    [
      'that of a group that AWS is deleting',
      { ...after('release'), others: [aFleet('red', 0, { release: 'r0', deleting: true })] },
      { do: 'forget', records: ['spec/0'], template: 'r0' },
    ],
    ['a record of nothing', after('release'), forget('lease/0')],
    ['the attempt under way', after('release'), forget('spec/2'), 'forget spec/2 of the attempt that is under way'],
    ['the newest lease', after('release'), forget('lease/2'), 'forget lease/2 of the attempt that is under way'],
    ['what a fleet was made of', after('rollback'), forget('spec/1'), 'forget spec/1, which blue needs'],
    [
      'a lease before its spec',
      { ...after('rollback'), blue: 'absent' },
      forget('lease/1'),
      'forget lease/1 before its verdict and spec',
    ],
    [
      'what a rollback would go to, whose group is gone',
      { ...after('release'), blue: 'absent' },
      forget('verdict/1', 'spec/1'),
      'forget verdict/1, to which a rollback would go',
    ],
    ['a verdict whose group is gone', { ...after('rollback'), blue: 'absent' }, forget('verdict/1', 'spec/1')],
    [
      'somebody else’s',
      after('release'),
      forget('../other/lease/1'),
      'delete ../other/lease/1, which is no record of ours',
    ],
  ],
};

kept(tables);
