import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenBy, hostedZoneOf, type NamedZone } from '../../../actions/core/environments/hosted-zone-of.ts';

const of = (...zones: NamedZone[]) => hostedZoneOf('dev.example.com', 'example.com', zones);
const [one, other, inside] = [
  { id: 'Z1', private: false },
  { id: 'Z2', private: false },
  { id: 'Z3', private: true },
];

test('the public zone is taken, whatever private ones have its name', () => {
  assert.deepEqual(of(one), { public: 'Z1', private: [] });
  assert.deepEqual(of(inside, one), { public: 'Z1', private: ['Z3'] });
  assert.deepEqual(of(inside), { private: ['Z3'] });
  assert.deepEqual(of(), { private: [] });
});

test('of two public zones of one name neither is taken, and both are named', () => {
  assert.throws(
    () => of(one, inside, other),
    /^Stopped: finding the hosted zone of dev\.example\.com: this account has 2 public ones called example\.com \(Z1, Z2\), .*; delete /,
  );
});

test('a private zone is told of with what to do, and none is not', () => {
  assert.match(hiddenBy('dev.example.com', ['Z3']) ?? '', /\(Z3\) holds dev\.example\.com .*; give it the wildcard/);
  assert.equal(hiddenBy('dev.example.com', []), undefined);
});
