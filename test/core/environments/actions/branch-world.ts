import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readDeed } from '../../../../actions/core/environments/deed.ts';
import type { Thing } from '../../../../actions/core/environments/existing.ts';
import type { Wanted } from '../../../../actions/core/environments/keep.ts';
import { action as featureEnv } from '../../../../actions/feature-env/action.ts';
import type { EnvironmentPlace, PlacedPorts } from '../../../../actions/ports/environment-place.ts';
import { type Pull, unheard } from '../../../../actions/ports/environments.ts';
import type { Run } from '../../../../actions/shell/action.ts';
import { action as teardown } from '../../../../actions/teardown/action.ts';
import type { BarePlace } from '../../../../actions/teardown/ports.ts';
import { type Played, play } from '../../../images/world/play.ts';
import type { World } from '../../../world/world.ts';
import { HOST, MARKS } from '../build.ts';
import { worldOf } from '../model/process.ts';
import { People } from './people.ts';

/** A fleet file; `more` are lines of it. */
export const feature = (more = '') => `
account: "111122223333"
region: eu-west-1
subnets: [subnet-0a1b2c3d, subnet-0c2d3e4f]
instance-types: [t4g.small]
ami: ami-0abcdef1234567890
domain: dev.example.com
services: {web: {ports: ["8080:8080"], environment: {BASE_URL: "{url}"}}}
${more}
`;

export const imageOf = (release: string) =>
  `registry.example.com/orders@sha256:${Buffer.from(release).toString('hex').padEnd(64, '0')}`;

/** A repository with one branch, feature-x, and the AWS that it deploys to. */
export class BranchWorld {
  readonly world: World = worldOf();
  file = feature();
  /** Open pull requests of the branch; undefined when GitHub doesn't say. */
  pulls: readonly Pull[] | undefined = [];
  /** Those that aren't open any more. */
  closed: readonly Pull[] = [];
  /** What a sweep hears of GitHub. */
  wanted: Wanted = { branches: ['main', 'feature-x'], defaultBranch: 'main' };
  /** What GitHub was told, in this order. */
  readonly told: string[] = [];
  /** When it hears that a deploy begins. */
  hearing: Promise<void> | undefined;
  /** The comment, as it stands. */
  comment = '';
  readonly people = new People();
  /** Places that ports were made for. */
  readonly places: EnvironmentPlace[] = [];
  account = '111122223333';
  /** What goes wrong between the action and the world. */
  beset: (ports: PlacedPorts) => PlacedPorts = (ports) => ports;
  /** What AWS has of other environments of the app, by name; their deeds are with the others. */
  readonly neighbours = new Map<string, World>();
  #runs = 0;

  /** feature-env, as a push to the branch runs it. */
  async push(inputs: Readonly<Record<string, string>>, about: Partial<Run> = {}): Promise<Played> {
    return await this.#play(featureEnv, { app: 'orders', ...inputs }, { ref: 'refs/heads/feature-x', ...about });
  }

  async tearDown(inputs: Readonly<Record<string, string>>): Promise<Played> {
    return await this.#play(teardown, { app: 'orders', ...inputs }, {});
  }

  deed() {
    const stored = this.world.estate.deeds.get(HOST);
    return stored === undefined ? undefined : readDeed(HOST, JSON.parse(stored));
  }

  /** As AWS would show what has a tag of ours. */
  things(): readonly Thing[] {
    const { groups, leases, estate } = this.world;
    const records = leases.size > 0 ? [{ what: 'what is written down', tags: MARKS }] : [];
    return [
      ...records,
      ...[...groups.values()].map(({ name, tags }) => ({ what: `the group ${name}`, tags })),
      ...[...estate.targetGroups.values()].map(({ arn, tags }) => ({ what: arn, tags })),
      ...[...estate.rules.values()].map(({ arn, tags, hosts: [host = ''] }) => ({ what: arn, tags, host })),
    ];
  }

  async #play(
    action: typeof featureEnv | typeof teardown,
    inputs: Readonly<Record<string, string>>,
    about: Partial<Run>,
  ) {
    this.#runs += 1;
    const id = String(this.#runs);
    const me = { repository: 'acme/orders', run: id, runAttempt: 1, nonce: `action-${id}` };
    const open = async (place: EnvironmentPlace) => this.open(place, me);
    const ports = {
      me,
      workspace: { text: async () => this.file },
      sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
      branches: {
        pulls: async (_: string, state?: 'all') =>
          state === 'all' ? this.pulls && [...this.pulls, ...this.closed] : this.pulls,
        wanted: async () => this.wanted,
      },
      holders: async () => (await this.world.environmentPorts(me).sites.look()).holders,
      things: async () => this.things(),
      bare: async (place: BarePlace) => {
        assert.deepEqual(place.marks, MARKS);
        return this.world.environmentPorts(me);
      },
      open,
    };
    return await play(action, ports, inputs, { id, repositoryId: '812', sha: `sha-${id}`, ...about });
  }

  /** The ports of one process. */
  open(
    place: EnvironmentPlace,
    me: { repository: string; run: string; runAttempt: number; nonce: string },
  ): PlacedPorts {
    this.places.push(place);
    const world = this.neighbours.get(place.owner.environment) ?? this.world;
    const { estate } = world;
    const { account, region } = place;
    const found = { account, region, ami: 'ami-0abcdef1234567890', subnets: ['subnet-0a1b2c3d'], securityGroups: [] };
    const say = (what: string) => void this.told.push(what);
    const { notices, ...others } = world.environmentPorts(me);
    const findable = place.pull !== undefined || place.comment !== undefined;
    return this.beset({
      ...others,
      notices: findable ? notices : unheard.notices,
      checkAccount: async () => {
        if (account !== this.account) throw new Error(`these credentials are of ${this.account}`);
      },
      preflight: {
        resolve: async () => ({
          place: { ...found, targetGroups: [] },
          pace: { healthy: 0, drain: 0 },
          notes: [],
          warnings: [],
        }),
      },
      courier: this.people,
      web: async () => ({ asker: this.people, secrets: this.people.secrets }),
      news: {
        begin: async () => {
          if (this.hearing) await this.hearing;
          const id = estate.next();
          estate.deployments.add(id);
          say('begun');
          return id;
        },
        succeed: async (id, url) => {
          for (const each of estate.deployments) if (each < id) estate.deployments.delete(each);
          say(`success at ${url}`);
        },
        fail: async (id) => {
          estate.deployments.delete(id);
          say('failure');
        },
      },
      board: {
        write: async (markdown) => {
          if (place.pull === undefined) return undefined;
          const [known = estate.next()] = estate.comments;
          estate.comments.add(known);
          say(`comment: ${/State \| (\w+)/.exec(markdown)?.[1]}`);
          this.comment = markdown;
          return known;
        },
        edit: async (change) => {
          if (place.pull === undefined || estate.comments.size === 0) return;
          say('comment: edited');
          this.comment = change(this.comment);
        },
      },
    });
  }
}

export const DAY = 86_400;

export function green({ error, outputs, log }: Played, outcome: string): ReadonlyMap<string, string> {
  assert.equal(error, undefined, `${error?.message}\n${log.join('\n')}`);
  assert.equal(outputs.get('outcome'), outcome);
  return outputs;
}

export async function up(file = feature()): Promise<BranchWorld> {
  const branch = new BranchWorld();
  branch.file = file;
  green(await branch.push({ image: imageOf('r1') }), 'released');
  return branch;
}

export const serving = ({ world }: BranchWorld) => [...world.instances.values()].map(({ release }) => release);
