import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureMachine } from '../../../actions/core/release/feature-machine.ts';
import { parseFeatureSpec } from '../../../actions/core/release/feature-spec-parse.ts';
import { placedServices } from '../../../actions/core/release/placed-services.ts';
import { image, least as production } from './sample.ts';

const { size: _, ...shared } = production;
const site = {
  url: 'https://fix-7.dev.example.com',
  name: 'fix-7.dev.example.com',
  slug: 'fix-7',
  branch: 'fix/7{url}',
};
const own = {
  IMMUTABLE_URL: site.url,
  IMMUTABLE_NAME: site.name,
  IMMUTABLE_BRANCH: site.branch,
  IMMUTABLE_ENVIRONMENT: 'review-fix-7',
};
const machineOf = (services: object, more: object = {}) =>
  featureMachine(
    parseFeatureSpec({ ...shared, domain: 'dev.example.com', services, ...more }),
    image('1'),
    site,
    'review-fix-7',
  );

test('places in the environment are filled in once, other braces stay, and each container knows where it is', () => {
  const environment = {
    AT: '{url}/{slug_}/{name}',
    OF: '{branch} {slug}',
    JSON: '{"url":"{other}","{constructor}":{}}',
  };
  const { services } = machineOf({ web: { ports: ['80:8080'], environment }, db: { image: image('2') } });
  assert.deepEqual(services['web']?.environment, {
    AT: 'https://fix-7.dev.example.com/fix_7/fix-7.dev.example.com',
    OF: 'fix/7{url} fix-7',
    JSON: '{"url":"{other}","{constructor}":{}}',
    ...own,
  });
  assert.deepEqual(services['db']?.environment, own);
  // Such a file is refused; whoever builds a spec otherwise is not believed either.
  const hidden = { web: { ...services['web'], environment: { IMMUTABLE_URL: '{url}x' } } } as typeof services;
  assert.deepEqual(placedServices(hidden, site, 'review-fix-7')['web']?.environment, own);
});

test('several services find each other, one is alone; both whatever depends on what', () => {
  const web = { ports: ['80:8080'] };
  assert.equal(machineOf({ web, db: { image: image('2') } }).network, true);
  assert.equal('network' in machineOf({ web }), false);
});

test('the live check has the time of the seed besides its own', () => {
  const web = { ports: ['80:8080'] };
  const seed = { run: './seed', timeout: '2m' };
  const { liveCheck, seed: kept, spot } = machineOf({ web }, { seed, 'live-check': { timeout: '5m' } });
  assert.deepEqual([liveCheck.timeout, liveCheck.port, kept, spot], [420, 80, { run: './seed', timeout: 120 }, true]);
  const plain = machineOf({ web }, { spot: false });
  assert.deepEqual([plain.liveCheck.timeout, 'seed' in plain, 'spot' in plain], [300, false, false]);
});
