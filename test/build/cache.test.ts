// The builder's own cache, from commit to commit.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { green } from './expect.ts';
import { type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

/** Commits an hour apart, which differ in one file that only the last step takes. */
const commits = (Dockerfile: string) => {
  const repo = all.commit({ Dockerfile, lock: 'packages', source: '1' });
  return async (time: number) => {
    repo.commit({ source: String(time) }, 1_700_000_000 + 3600 * time);
    return green(await all.build(repo));
  };
};

test('a step whose input is the same is not run again for a later commit', async () => {
  const build = commits(`FROM ${all.base}\nWORKDIR /app\nCOPY lock .\nRUN echo ran > made\nCOPY source .\n`);
  await build(1);
  const { log } = await build(2);
  assert.match(log, /RUN echo ran > made: cached/);
});

test('a Dockerfile that asks for the time gets that of the commit', async () => {
  const build = commits(`FROM ${all.base}\nARG SOURCE_DATE_EPOCH\nRUN echo "time is $SOURCE_DATE_EPOCH"\n`);
  assert.match((await build(1)).log, /time is 1700003600/);
  assert.match((await build(2)).log, /time is 1700007200/);
});

test('commits of one second with files of one size are told apart, and so is what is not committed', async () => {
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY version /\nRUN echo "version $(cat /version)"\n` });
  const when = 1_700_000_000;
  const committed = async (version: string) => {
    repo.commit({ version }, when);
    return green(await all.build(repo));
  };
  await committed('1');
  assert.match((await committed('2')).log, /\| version 2/);
  repo.write({ version: '3' });
  assert.match(green(await all.build(repo, { inputs: { dirty: 'allow' } })).log, /\| version 3/);
});

test('a tool that goes by the age of files trusts nothing that an earlier build left in a cache mount', async () => {
  // As cargo, make and ninja do it: what is younger than its source is up to date. busybox compares whole seconds.
  const product = 'cp /source /made/it && touch -d "@$(($(date +%s) - 5))" /made/it';
  const make = `if [ ! -e /made/it ] || [ -n "$(find /source -newer /made/it)" ]; then ${product}; fi`;
  const build = commits(
    `FROM ${all.base}\nCOPY source /\nRUN --mount=type=cache,target=/made ${make}; echo "made of $(cat /made/it)"\n`,
  );
  assert.match((await build(1)).log, /\| made of 1/);
  assert.match((await build(2)).log, /\| made of 2/);
});

test('with a cache mount, too, what the image holds is as old as its commit, so that two builds are the same', async () => {
  const step = 'RUN --mount=type=cache,target=/made cp -p /source /copy';
  const repo = all.commit({ Dockerfile: `FROM ${all.base}\nCOPY source /\n${step}\n`, source: '1' });
  assert.match(green(await all.build(repo, { inputs: { verify: 'true' } })).summary, /byte for byte/);
});
