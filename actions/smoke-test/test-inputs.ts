import { secretHeaders } from '../core/probe/sensitive.ts';
import { parseShard } from '../core/tests/shard.ts';
import { linesOf, pairsOf } from '../core/text/lists.ts';
import { splitCommand } from '../core/text/split-command.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, optional, secret } from '../shell/input.ts';

/** No option of docker's; whether it is a name, and of what, the engine says. */
const image = (given: string) => {
  if (/^[A-Za-z0-9[][^\s,]*$/.test(given)) return given;
  throw new Error(`"${given}" is no image such as grafana/k6:1.2.0`);
};

const command = (given: string) => ({ text: given, words: splitCommand(given) });

/** As docker's `--env-file` takes them: https://docs.docker.com/reference/cli/docker/container/run/#env */
const variables = (given: string) => {
  const pairs = pairsOf(given);
  for (const [name, value] of Object.entries(pairs)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`"${name}" is no name of a variable`);
    if (/[\r\n\0]/.test(value)) throw new Error(`${name} holds a line end, which docker takes in no variable`);
  }
  return pairs;
};

const network = (given: string) => {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(given)) return given;
  throw new Error(`"${given}" is no network of docker's, such as host, bridge or the name of one`);
};

const folder = (given: string) => {
  if (/^\/[^,"\0]+$/.test(given) && !given.split('/').includes('..')) return given.replace(/(?<=.)\/+$/, '');
  throw new Error(`"${given}" is no folder of a container, such as /work`);
};

/** Of files in the workspace, as Node has them: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
const patterns = (given: string) => {
  const lines = linesOf(given);
  const out = lines.find((line) => /^!?([/\\]|[A-Za-z]:)/.test(line) || line.split(/[/\\]/).includes('..'));
  if (out !== undefined) throw new Error(`"${out}" leads out of the workspace; name files inside of it`);
  if (lines.every((line) => line.startsWith('!'))) throw new Error('it only leaves out; add what it leaves out of');
  return lines;
};

/** What tests in a container are run by. */
export const testInputs = {
  image: optional(
    'Image whose tests are run in a container once the checks have passed, by tag or by digest; they get URL, BASE_URL, RELEASE and REPORT',
    image,
  ),
  command: optional("What is run in it, quoted as in a shell; the image's own command when empty", command),
  env: secret(
    optional('Variables that the container gets, NAME=value a line; of the job it gets none', variables),
    secretHeaders,
  ),
  files: optional(
    'Files that are given to the command as arguments, in the workspace: a pattern a line, such as tests/**/*.spec.ts; one with ! in front leaves out',
    patterns,
  ),
  shard: optional(
    'Which part of the files this job runs, such as 2/5; the container gets SHARD and SHARDS',
    parseShard,
  ),
  times: optional(
    'JUnit files of an earlier run, a pattern a line, by whose times files are dealt out to shards; by their size without',
    patterns,
  ),
  network: defaulted("Network of the container: host, this machine's own, bridge or the name of one", 'host', network),
  mount: optional(
    'Folder of the container where the workspace is, to be read, and the command begins, such as /work; without it the container sees nothing of this machine',
    folder,
  ),
  reports: optional(
    'JUnit files that are read in place of running anything, a pattern a line, such as reports/**/*.xml; all their tests become one report',
    patterns,
  ),
};

type TestValues = Partial<Values<typeof testInputs>>;

/** What no input can tell alone. */
export function checkTests(values: TestValues, bad: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  for (const name of ['command', 'env', 'mount', 'files', 'shard'] as const) {
    if (values[name] !== undefined && values.image === undefined && !bad.has('image')) {
      problems.push(`${name}: it is for tests in a container, and there is none; add image`);
    }
  }
  if (values.files !== undefined && values.command === undefined && values.image !== undefined && !bad.has('command')) {
    problems.push('files: they are arguments of the command, and there is none; add command');
  }
  const dealt = ['files', 'shard'].every((name) => bad.has(name) || values[name as 'files' | 'shard'] !== undefined);
  if (values.times !== undefined && !dealt) {
    problems.push('times: files are dealt out by them; add files and shard');
  }
  if (values.image !== undefined && values.reports !== undefined) {
    problems.push('reports: tests are run by image or read from reports; give one of them');
  }
  return problems;
}
