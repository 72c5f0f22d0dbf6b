import type { Seeded } from './elsewhere.ts';

const together = (mistake: string, from: string, to: string): Seeded => ({
  mistake,
  file: 'actions/adapters/aws/environments/together.ts',
  from,
  to,
  tests: ['adapters/together'],
});

/** What environments of one domain ask once for all of them. */
export const shared: readonly Seeded[] = [
  together(
    'who asks late has an old answer',
    'coming = undefined;\n    const reading = read();',
    'const reading = read();',
  ),
  together('one reading begins while another is under way', 'await before;', ''),
  together('readings follow each other at once', 'if (rest > 0) await wait(rest);', ''),
  {
    mistake: 'parameters of others are taken for those that were asked for',
    file: 'actions/adapters/aws/ledger/parameters.ts',
    from: "found.filter(({ Name = '' }) => names.includes(Name))",
    to: 'found',
    tests: ['adapters/together'],
  },
];
