import { about, wrong } from '../core/errors.ts';
import type { Check } from '../core/probe/check.ts';
import { basicOf, type Common, checksOf, plainChecks, toldApart } from '../core/probe/checks-of.ts';
import type { Languages } from '../core/probe/languages.ts';
import { secretBody, secretHeaders, secretQuery } from '../core/probe/sensitive.ts';
import type { Secrets } from '../core/text/secrets.ts';
import type { SmokeInputs } from './inputs.ts';
import type { SmokePorts } from './ports.ts';

/** Characters; what is larger is no spec, and to read megabytes of YAML takes minutes. */
const LARGEST = 256 << 10;

/** What is asked, from the inputs and the spec; what of it is secret is hidden from here on. */
export async function prepare(inputs: SmokeInputs, ports: SmokePorts, secrets: Secrets): Promise<readonly Check[]> {
  const path = await pathOf(inputs['release-from']);
  const checks = inputs.spec === undefined ? plain(inputs, path) : await specified(inputs.spec, inputs, ports);
  for (const { question } of checks) {
    const { headers, url, body = '' } = question;
    secrets.hide(...secretHeaders(headers), ...secretQuery(url), ...secretBody(body));
  }
  return toldApart(checks.map((check) => ({ ...check, name: secrets.clean(check.name) })));
}

function plain(inputs: SmokeInputs, path: Languages['path']): readonly Check[] {
  const where = inputs['release-from'] ?? { kind: 'header', name: 'x-release' };
  return plainChecks(common(inputs), where, path);
}

/** What the input's path is written in, once it is known to be one. */
async function pathOf(where: SmokeInputs['release-from']): Promise<Languages['path']> {
  if (where?.kind !== 'json') return unused;
  const { compilePath } = await import('../core/probe/json-path.ts');
  try {
    compilePath(where.path);
    return compilePath;
  } catch (error) {
    throw about(
      'inputs',
      wrong(`invalid inputs: release-from: ${error instanceof Error ? error.message : error}`, error),
    );
  }
}

async function specified(spec: string, inputs: SmokeInputs, { workspace }: SmokePorts): Promise<readonly Check[]> {
  const inline = /[\n{]|:\s/.test(spec);
  const doing = inline ? 'reading the input spec' : `reading the smoke spec ${spec}`;
  const text = inline ? spec : await read(spec, doing, workspace);
  if (text.length > LARGEST)
    throw about('smoke-spec', wrong(`${doing}: it is larger than 256 KiB; name the file of a smoke spec`));
  const [{ parseYaml }, { parseSmokeSpec }, { languagesOf }] = await Promise.all([
    import('../core/text/yaml.ts'),
    import('../core/probe/spec-parse.ts'),
    import('../rollout/languages-of.ts'),
  ]);
  try {
    const data = parseYaml(text);
    const languages = await languagesOf(data);
    return checksOf(parseSmokeSpec(data, languages), common(inputs), languages);
  } catch (error) {
    throw about('smoke-spec', wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error));
  }
}

async function read(file: string, doing: string, workspace: SmokePorts['workspace']): Promise<string> {
  const missing = (what: string | undefined, error?: unknown) =>
    about(
      'smoke-spec',
      wrong(
        `${doing}: ${what}; check the repository out before this step (actions/checkout), or correct the path`,
        error,
      ),
    );
  const text = await workspace.text(file).catch((error: { readonly code?: string }) => {
    throw missing(error.code, error);
  });
  if (text === undefined) throw missing('there is no such file');
  return text;
}

function common(inputs: SmokeInputs): Common {
  const { 'basic-auth': basic, cookie } = inputs;
  return {
    addresses: inputs.url ?? [],
    release: inputs.release,
    headers: { ...(basic && { authorization: basicOf(basic) }), ...(cookie && { cookie }) },
    redirects: inputs['follow-redirect'] ? 10 : 0,
  };
}

function unused(): never {
  throw new Error('this was not looked for in the spec'); // a mistake of ours
}
