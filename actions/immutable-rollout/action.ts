import { failed } from '../core/errors.ts';
import { defineAction } from '../shell/action.ts';
import { check, inputs, outputs } from './inputs.ts';

export const action = defineAction({
  name: 'immutable-rollout',
  description: 'Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails',
  inputs,
  outputs,
  check,
  async run({ inputs }) {
    throw failed(`rolling out ${inputs.app}: nothing to carry it out with yet`);
  },
});
