import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forwardProxy } from '../../../actions/adapters/system/forward-proxy.ts';

const here = 'localhost,127.0.0.1,[::1]';
const url = 'http://proxy:3128';

for (const [what, environment, expected] of [
  ['none where nobody says so', { HTTP_PROXY: url, HTTPS_PROXY: '' }, undefined],
  ['that of HTTPS_PROXY', { HTTPS_PROXY: url }, [url, here]],
  ['that of https_proxy, if both are there', { https_proxy: url, HTTPS_PROXY: 'http://other' }, [url, here]],
  ['http where it says nothing else', { HTTPS_PROXY: 'proxy:3128' }, [url, here]],
  ['none where NO_PROXY is for all', { HTTPS_PROXY: url, no_proxy: 'a, *' }, undefined],
  ['not for NO_PROXY', { HTTPS_PROXY: url, NO_PROXY: ' a.b, .c *.d' }, [url, `a.b,.a.b,.c,*.d,${here}`]],
] as const) {
  test(`the forward proxy is ${what}`, () => {
    const found = forwardProxy(environment);
    assert.deepEqual(found && [found.https_proxy, found.no_proxy], expected);
  });
}
