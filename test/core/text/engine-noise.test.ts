import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutNoise } from '../../../actions/core/text/engine-noise.ts';

/** Of Docker 28 and 24, at a log-in. */
const warnings = [
  "\nWARNING! Your credentials are stored unencrypted in '/run/immutable/docker/config.json'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\nLogin Succeeded\n",
  'WARNING! Your password will be stored unencrypted in /run/immutable/docker/config.json.\r\nConfigure a credential helper to remove this warning. See\r\nhttps://docs.docker.com/engine/reference/commandline/login/#credential-stores\r\n\r\nLogin Succeeded\r\n',
];

for (const [index, warning] of warnings.entries()) {
  test(`what engine ${index} says at each log-in is no evidence`, () => {
    const prefixed = warning.replaceAll(/^(?=\S)/gm, '[   12.345678] cloud-init[1234]: ');
    for (const said of [warning, prefixed]) {
      const kept = withoutNoise(`immutable: orders\n${said}cannot start: no configuration`);
      assert.doesNotMatch(kept, /unencrypted|credential|Login/);
      assert.match(kept, /^immutable: orders\n[\s]*cannot start: no configuration$/);
    }
  });
}

test("a machine's own words stay, also those that look alike", () => {
  const said = 'WARNING! Your disk is full\nsee https://docs.docker.com/engine/x for help\nLogin Succeeded for jo';
  assert.equal(withoutNoise(said), said);
});
