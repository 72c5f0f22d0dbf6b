import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onTeardownScript } from '../../../actions/core/machine/on-teardown-script.ts';
import { stubMachine } from './stub.ts';

test('its code and output are returned, whatever signs it has, also to who asks again', (t) => {
  const machine = stubMachine(t);
  const run = `echo "it's gone" >>${machine.folder}/times; cat ${machine.folder}/times; echo bad >&2; exit 3`;
  for (let twice = 0; twice < 2; twice += 1) {
    const { code, output } = machine.run(onTeardownScript(run, 60));
    assert.deepEqual([code, output], [3, "it's gone\nbad\n"]);
  }
});

test('one that does not end is ended', (t) => {
  const { code } = stubMachine(t).run(onTeardownScript('/bin/sleep 60', 1));
  assert.equal(code, 124);
});
