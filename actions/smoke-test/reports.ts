import { wrong } from '../core/errors.ts';
import type { JUnitCase } from '../core/probe/junit.ts';
import type { TestsEnd } from '../core/tests/outcome.ts';
import { type Told, told } from '../core/tests/told.ts';
import type { Secrets } from '../core/text/secrets.ts';
import type { ContainerEnd } from '../ports/containers.ts';
import type { SmokePorts } from './ports.ts';

/** Bytes of a file that is read. */
const LARGEST = 16 << 20;

type Read = Pick<TestsEnd, 'cases' | 'problems'>;
type Ports = Pick<SmokePorts, 'files' | 'workspace'>;

/** The tests of all reports; what can't be read is a problem. */
export async function testsIn(reports: ContainerEnd['reports'], secrets: Secrets): Promise<Read> {
  if (reports.length === 0) return { cases: [], problems: [] };
  const { parseJUnit } = await import('../core/tests/parse-junit.ts');
  const cases: JUnitCase[] = [];
  const problems: string[] = [];
  for (const { name, text, problem } of reports) {
    try {
      if (text === undefined) throw new Error(problem);
      // Of what is cut a part of a secret may be left, which nobody would find.
      cases.push(...parseJUnit(secrets.clean(text)).map((each) => cleaned(each, secrets)));
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : error}`);
    }
  }
  return { cases, problems };
}

/** Secrets that stood there in XML's own writing. */
function cleaned(test: JUnitCase, { clean }: Secrets): JUnitCase {
  const { name, failure } = test;
  if (failure === undefined) return { ...test, name: clean(name) };
  const { type, message, text } = failure;
  return { ...test, name: clean(name), failure: { type: clean(type), message: clean(message), text: clean(text) } };
}

/** Of the workspace's files that match. */
export async function readReports(
  patterns: readonly string[],
  { files, workspace }: Ports,
  secrets: Secrets,
): Promise<Read & { readonly found: number }> {
  const found = await (await files()).find(patterns);
  const reports = [];
  for (const { path, size } of found) {
    const text = size > LARGEST ? undefined : await workspace.text(path);
    reports.push({
      name: path,
      ...(text === undefined ? { problem: `is larger than ${LARGEST >> 20} MiB` } : { text }),
    });
  }
  return { ...(await testsIn(reports, secrets)), found: found.length };
}

/** One report of many, for a job that runs none of the tests itself. */
export async function joinReports(patterns: readonly string[], ports: Ports, secrets: Secrets): Promise<Told> {
  const { cases, problems, found } = await readReports(patterns, ports, secrets);
  if (found === 0) {
    throw wrong(
      `reports: no file matches ${patterns.join(' or ')}; download the reports before this step, or correct the pattern`,
    );
  }
  const broken = problems.map((why) => ({
    ...{ suite: 'reports', name: why, seconds: 0 },
    failure: { type: 'report', message: why, text: why },
  }));
  return told([...cases, ...broken], '');
}
