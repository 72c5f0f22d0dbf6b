/** `npm test`: every check, one line each. `node dev/test.ts core cloud` runs the named ones alone. */

import { checks } from './checks/list.ts';
import { type Check, runChecks } from './checks/run.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const chosen = checks.filter((check: Check) => (names.length === 0 ? !check.onRequest : names.includes(check.name)));
const { passed, failed } = await runChecks(chosen);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
