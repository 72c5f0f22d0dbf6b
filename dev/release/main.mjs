// Asked by .github/workflows/release.yml before anything is published: node dev/release/main.mjs v1.2.3. Red with a sentence, or
// the outputs `major` (v1) and `method`, by which GitHub is asked to make that tag or to move it.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { release, versionOf } from './version.mjs';

const [tag = ''] = process.argv.slice(2);

function git(...words) {
  const { status, stdout, stderr, error } = spawnSync('git', words, { encoding: 'utf8' });
  if (error) throw error;
  return { status, out: stdout.trim(), err: stderr.trim() };
}

function asked(...words) {
  const { status, out, err } = git(...words);
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${err}; check out with fetch-depth: 0`);
  return out;
}

/** Whether `commit` stands on `older`; anything but yes and no is an error. */
function standsOn(commit, older) {
  const { status, err } = git('merge-base', '--is-ancestor', older, commit);
  if (status !== 0 && status !== 1) throw new Error(`git merge-base of ${older} and ${commit}: ${err}`);
  return status === 0;
}

const here = asked('rev-parse', 'HEAD');
const major = `refs/tags/v${versionOf(tag)?.[0]}`;
const majorNow = git('rev-parse', '--quiet', '--verify', `${major}^{commit}`);
const decision = release({
  tag,
  said: JSON.parse(readFileSync('package.json', 'utf8')).version,
  tags: asked('tag', '--list').split('\n'),
  below: asked('tag', '--list', '--merged', here).split('\n'),
  onMain: standsOn(asked('rev-parse', '--verify', 'refs/remotes/origin/main'), here),
  majorBelow: majorNow.status === 0 ? standsOn(here, majorNow.out) : undefined,
});
const named = git('rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`).out;
if (!decision.ok || named !== here) {
  const why = decision.ok ? `${tag} names ${named || 'nothing'} and not ${here}, which was checked out` : decision.why;
  console.log(`::error::no release: ${why}`);
  process.exitCode = 1;
} else {
  console.log(`${tag} may be released, and ${decision.major} ${decision.exists ? 'moved' : 'made'}`);
  const output = `major=${decision.major}\nmethod=${decision.exists ? 'PATCH' : 'POST'}\n`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, output);
}
