import { after } from 'node:test';
import { contract } from '../world/contract.ts';
import { CloudSubject } from './contract-ground.ts';

const subject = await CloudSubject.start();
after(() => subject.close());

contract('the local AWS', subject);
