import { cacheProblems, cacheTypes, inOwnScope } from '../core/builds/cache-places.ts';
import { compressionProblem } from '../core/builds/compression.ts';
import { about, wrong } from '../core/errors.ts';
import type { Workspace } from '../ports/runner.ts';
import { type BuildInputs, type PerImage, perImage } from './inputs.ts';
import { secretProblems } from './secrets.ts';

/** One image that is asked for; `name` is '' when it is the only one. */
export interface Ask extends PerImage {
  readonly name: string;
}

/** The images of the input `images`, each with what the action's own inputs say where it says nothing; or the one. */
export async function imagesAsked(inputs: BuildInputs, workspace: Workspace): Promise<readonly Ask[]> {
  if (inputs.images === undefined) {
    const alone = [...secretProblems(inputs, workspace), ...verifyProblems(inputs), ...levelProblems(inputs)];
    if (alone.length > 0) throw about('inputs', wrong(`invalid inputs: ${alone.join('; ')}`));
    return [{ ...inputs, name: '' }];
  }
  const { parse } = await import('yaml');
  const problems: string[] = [];
  let listed: unknown;
  try {
    // As it is written: a VERSION of 1.10 is no number.
    listed = parse(inputs.images, { schema: 'failsafe', customTags: ['null'] });
  } catch (error) {
    throw invalid([`is not YAML: ${(error as Error).message.split('\n')[0]}`]);
  }
  if (!Array.isArray(listed) || listed.length === 0) throw invalid(['must be a list such as "- name: web"']);
  const asks = listed.map((entry, index) => ask(entry, index, inputs, problems));
  for (const each of asks) {
    const verified = verifyProblems({ ...each, verify: inputs.verify });
    const said = [...secretProblems(each, workspace), ...verified, ...levelProblems(each)];
    problems.push(...said.map((problem) => `${each.name}: ${problem}`));
  }
  problems.push(...cacheProblems(asks));
  const names = asks.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) problems.push(`${twice} is there twice`);
  if (inputs['refresh-base'] === 'false' && asks.some(({ repository }) => repository === undefined)) {
    problems.push('refresh-base: false needs a repository for each image');
  }
  if (inputs.push && asks.some(({ repository }) => repository === undefined)) {
    problems.push('push needs a repository for each image');
  }
  if (inputs.load && asks.some(({ repository }) => repository === undefined)) {
    problems.push('load needs a repository for each image');
  }
  const dests = asks.flatMap(({ outputs = [] }) => outputs.map(({ dest }) => dest));
  const again = dests.find((dest, index) => dests.indexOf(dest) !== index);
  if (again !== undefined) problems.push(`outputs: ${again} would be written twice; give each image a dest of its own`);
  if (problems.length > 0) throw invalid(problems);
  return asks;
}

function ask(entry: unknown, index: number, inputs: BuildInputs, problems: string[]): Ask {
  const given = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  const name = typeof given['name'] === 'string' ? given['name'] : '';
  const where = name || `image ${index + 1}`;
  if (!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(name)) {
    problems.push(`${where}: name must be lower case letters, digits and single dashes, dots or underscores`);
  }
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === 'name') continue;
    const input = perImage[key as keyof typeof perImage];
    if (input === undefined) {
      problems.push(`${where}: ${key} is not one of name, ${Object.keys(perImage).join(', ')}`);
      continue;
    }
    try {
      values[key] = input.parse(written(value));
    } catch (error) {
      problems.push(`${where}: ${key}: ${(error as Error).message}`);
    }
  }
  return inOwnCache({ ...inputs, ...values, name });
}

function inOwnCache(ask: Ask): Ask {
  const own = (entries: readonly string[] | undefined) => entries?.map((entry) => inOwnScope(entry, ask.name));
  return { ...ask, 'cache-from': own(ask['cache-from']), 'cache-to': own(ask['cache-to']) };
}

/** BuildKit notes in such a cache when each layer was made; and a folder in which a file was changed is as of now where it lies in a builder. */
function verifyProblems(asked: Pick<BuildInputs, 'verify' | 'cache-to' | 'file-times'>): string[] {
  if (!asked.verify) return [];
  const inline = cacheTypes(asked['cache-to'] ?? []).includes('inline');
  return [
    ...(inline
      ? [
          'verify: cache-to: type=inline writes times into the image, so no two builds are the same; give type=registry or type=gha',
        ]
      : []),
    ...(asked['file-times'] === 'content'
      ? [
          "verify: with file-times: content folders get other times in a builder that knows an earlier commit's files, so it would prove nothing; give file-times: commit",
        ]
      : []),
  ];
}

function levelProblems({ compression: type, 'compression-level': level }: PerImage): string[] {
  const problem = compressionProblem({ type, level });
  return problem === undefined ? [] : [`compression-level: ${problem}`];
}

/** YAML's lists and mappings as the lines that the input takes. */
function written(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String).join('\n');
  if (typeof value !== 'object') return String(value);
  const lines = Object.entries(value).map(([name, each]) =>
    `"${name}=${each ?? ''}"`.replaceAll(/(?<!^)"(?!$)/g, '""'),
  );
  return lines.join('\n');
}

function invalid(problems: readonly string[]) {
  return about('inputs', wrong(`invalid inputs: images: ${problems.join('; ')}`));
}
