import type { Seeded } from './elsewhere.ts';

const of =
  (file: string) =>
  (mistake: string, from: string, to: string): Seeded => ({
    mistake: `nothing holds that ${mistake}`,
    file: `actions/core/environments/${file}.ts`,
    from,
    to,
    tests: [`environments/${file}`],
  });
const site = of('site-invariants');
const tearDown = of('tear-down-invariants');

/** What is asked of every effect on an environment of a branch, whatever decided it. */
export const invariantsOfEnvironments: readonly Seeded[] = [
  site('a deed is taken', 'if (site.deed) return `take', 'if (false) return `take'),
  site('a deed of another is written over', 'if (own.deed === undefined) return', 'if (false) return'),
  site('an end is brought nearer', 'effect.deed.expires < endOf(own.deed, now)', 'false'),
  site('a name in use is given up', 'effect.host !== host && held', 'held'),
  site('a name leads to what is its own', "'targetGroup' in effect && effect.targetGroup !== targetGroup", 'false'),
  site("low numbers are the user's", 'effect.priority < FIRST_PRIORITY', 'false'),
  site('a rule has our marks', '!rules.some(({ arn }) => arn === effect.rule)', 'false'),
  site('a deploy takes nothing away', 'ENDS.includes(effect.do)', 'false'),
  tearDown('it has the lease', "lease?.nonce === me.nonce && lease.kind === 'teardown' &&", ''),
  tearDown('a verdict is final', '&& verdictOf(records, effect.attempt) === undefined', ''),
  tearDown('images are of the branch', '!seen.images.includes(each)', 'false'),
  tearDown('no request is cut off', 'return led ? `end machines', 'return false ? `end machines'),
  tearDown('a group with machines stays', 'group && group.machines.length > 0', 'false'),
  tearDown('a group goes before its template', 'if (serves && own.length > 0)', 'if (false)'),
  tearDown('the name goes late', "if (left.startsWith('the name ')) return 2;", ''),
  tearDown('the lease goes last', '? 4 : 5', '? 3 : 3'),
];
