import { describe } from 'node:test';
import { fleetsContract } from './contract/fleets.ts';
import { groupSettingsContract } from './contract/group-settings.ts';
import { ledgerContract } from './contract/ledger.ts';
import { machinesContract } from './contract/machines.ts';
import { recordsContract } from './contract/records.ts';
import { sitesContract } from './contract/sites.ts';
import type { Subject } from './contract/subject.ts';
import { trafficContract } from './contract/traffic.ts';

/** What every decision relies on, asked of whoever carries it out. */
export function contract(name: string, subject: Subject): void {
  describe(`${name} keeps the ports' contract`, () => {
    describe('ledger', () => ledgerContract(subject));
    describe('fleets', () => fleetsContract(subject));
    describe('what a group is told', () => groupSettingsContract(subject));
    describe('traffic', () => trafficContract(subject));
    describe('sites and records of environments', () => sitesContract(subject));
    describe('the record of a name', () => recordsContract(subject));
    describe('machines and alarms', () => machinesContract(subject));
  });
}
