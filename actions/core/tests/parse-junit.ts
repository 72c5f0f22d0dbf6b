import { SaxesParser } from 'saxes';
import type { JUnitCase } from '../probe/junit.ts';

/** What is taken of a report, whose writer nobody knows: tests, elements in one another, characters of a name and of a failure. */
const TESTS = 50_000;
const DEEP = 50;
const NAME = 1000;
const TEXT = 10_000;

/** A test that isn't over yet. */
interface Open {
  readonly attributes: Attributes;
  skipped?: true;
  failure?: { readonly type: string; readonly message: string; text: string };
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The tests of a JUnit file, by the elements and attributes that https://github.com/testmoapp/junitxml describes, and what a test
 * is said to have failed by. Throws an Error that reads on after the file's name. No entity but XML's own five is expanded: the
 * parser knows none, and a DOCTYPE is refused.
 */
export function parseJUnit(text: string): readonly JUnitCase[] {
  const cases: JUnitCase[] = [];
  const suites: string[] = [];
  const path: string[] = [];
  let open: Open | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`is no XML (${readable(error.message)})`);
  });
  parser.on('doctype', () => {
    throw new Error('has a DOCTYPE, which no report of tests needs');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = path.at(-1);
    if (parent === undefined && name !== 'testsuites' && name !== 'testsuite') {
      throw new Error(`begins with <${name.slice(0, 50)}>, where a JUnit file has <testsuites>`);
    }
    if (path.push(name) > DEEP) throw new Error(`has more than ${DEEP} elements in one another`);
    if (name === 'testsuite') suites.push(attributes['name']?.slice(0, NAME) || 'tests');
    if (name === 'testcase') {
      if (cases.length === TESTS) throw new Error(`has more than ${TESTS} tests`);
      open = { attributes };
    }
    if (open && parent === 'testcase') result(open, name, attributes);
  });
  const heard = (more: string) => {
    const failing = open?.failure;
    const [element, parent] = [path.at(-1), path.at(-2)];
    if (failing && parent === 'testcase' && (element === 'failure' || element === 'error')) {
      failing.text = (failing.text + more).slice(0, TEXT);
    }
  };
  parser.on('text', heard);
  parser.on('cdata', heard);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'testsuite') suites.pop();
    if (name !== 'testcase' || open === undefined) return;
    cases.push(caseOf(open, suites.at(-1) ?? 'tests'));
    open = undefined;
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return cases;
}

/** What an element right in a test says of it. */
function result(open: Open, name: string, { type, message }: Attributes): void {
  if (name === 'skipped') open.skipped = true;
  if (name !== 'failure' && name !== 'error') return;
  open.failure ??= { type: type?.slice(0, NAME) || name, message: message?.slice(0, TEXT) ?? '', text: '' };
}

function caseOf({ attributes, skipped, failure }: Open, suite: string): JUnitCase {
  const { name = '', classname, file, time = '' } = attributes;
  const seconds = Number(time.replaceAll(',', ''));
  return {
    suite,
    name: name.slice(0, NAME) || 'a test without a name',
    ...(classname && { classname: classname.slice(0, NAME) }),
    ...(file && { file: file.slice(0, NAME) }),
    seconds: seconds > 0 && Number.isFinite(seconds) ? seconds : 0,
    ...(failure ? { failure: { ...failure, text: failure.text.trim() } } : skipped && { skipped }),
  };
}

/** `3:7: unclosed tag: a` */
function readable(message: string): string {
  return message.slice(0, 200).replace(/^(\d+):(\d+): /, 'line $1, column $2: ');
}
