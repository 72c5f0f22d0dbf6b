import type { Wanted } from '../core/environments/keep.ts';
import type { Message } from '../core/environments/message.ts';
import type { Farewell } from '../core/environments/remains.ts';
import type { SiteSeen } from '../core/environments/site.ts';
import type { Deed } from '../core/rollout/records.ts';
import type { Doing, Ports } from './rollout.ts';

/** What environments of branches need besides; changes and errors are as in rollout.ts. Each is of one environment. */

/** What makes its name lead to its fleet: the deed, the target group, the rule. */
export interface Sites {
  /** `own`: without `holders`, which are nothing to a teardown. */
  look(whose?: 'own'): Promise<SiteSeen>;
  /** Creates the deed; nothing when another was first (the next look shows it). */
  claimName(host: string, deed: Deed): Promise<void>;
  /** Over the deed that the last look showed, and nothing where that isn't there any more; `Later` when another came in between. */
  writeDeed(host: string, deed: Deed): Promise<void>;
  /** Likewise. */
  forgetName(host: string): Promise<void>;
  makeTargetGroup(name: string): Promise<void>;
  setDrain(effect: Doing<'set-drain'>): Promise<void>;
  deleteTargetGroup(arn: string): Promise<void>;
  /** `Later` when another has the number by now. */
  makeRule(effect: Doing<'make-rule'>): Promise<void>;
  changeRule(effect: Doing<'change-rule'>): Promise<void>;
  deleteRule(arn: string): Promise<void>;
}

/** Records of the hosted zone; what is there and not ours is never written over. */
export interface Zone {
  write(host: string, balancer: string): Promise<void>;
  delete(host: string): Promise<void>;
}

/** Deployments at GitHub. Never fails: what GitHub doesn't let us do is told once, and from then on not there. */
export interface Deployments {
  /** Ids of those that are active. */
  look(): Promise<readonly number[]>;
  end(deployments: readonly number[]): Promise<void>;
}

/** What GitHub is told of one deployment while it goes on; likewise. One that makes way for a newer commit is ended. */
export interface DeploymentNews {
  /** Its id; undefined where GitHub made none. A run that is run again goes on with the one that it left under way. */
  begin(): Promise<number | undefined>;
  /** It answers at its address; those before it end. */
  succeed(deployment: number, url: string): Promise<void>;
  /** What was there before stays as it is. */
  fail(deployment: number): Promise<void>;
}

/** The comment at the pull request; likewise. */
export interface Notices {
  /** Id of the one that says where the environment is. */
  look(): Promise<number | undefined>;
  end(comment: number): Promise<void>;
}

/** Where that comment is written; likewise. */
export interface NoticeBoard {
  /** Puts this Markdown there, in the one comment that there is, or in the first. Its id; undefined where there is no pull request. */
  write(markdown: string): Promise<number | undefined>;
  /** Changes the one that there is, unless it says that all is gone. */
  edit(change: (body: string) => string): Promise<void>;
}

/** How AWS tells people that an environment answers. What is asked twice may come twice. */
export interface Courier {
  mail(from: string, to: readonly string[], message: Pick<Message, 'subject' | 'text'>): Promise<void>;
  publish(topic: string, message: Pick<Message, 'subject' | 'text'>): Promise<void>;
  /** What a parameter holds, decrypted. */
  secret(parameter: string): Promise<string>;
}

/** A pull request of a branch of the repository itself. */
export interface Pull {
  readonly number: number;
  readonly labels: readonly string[];
}

/** What GitHub knows of branches; likewise. */
export interface Branches {
  /** For a sweep; with a label, which branches have an open pull request with it. */
  wanted(label?: string): Promise<Wanted>;
  /** Open ones, or all, the newest first; undefined where GitHub doesn't say. */
  pulls(branch: string, state?: 'all'): Promise<readonly Pull[] | undefined>;
}

/** The command of `on-teardown`. */
export interface Farewells {
  look(): Promise<Farewell | undefined>;
  /** Asked twice, it runs once. */
  run(machine: string): Promise<void>;
}

/** The launch template with all its versions. */
export interface Templates {
  look(): Promise<boolean>;
  delete(): Promise<void>;
}

/** Images of the branch in the repository for reviews. */
export interface BranchImages {
  /** Digests of those of no other branch, that no stored spec of another environment names. */
  look(): Promise<readonly string[]>;
  delete(digests: readonly string[]): Promise<void>;
}

export interface EnvironmentPorts extends Ports {
  readonly sites: Sites;
  readonly zone: Zone;
  readonly deployments: Deployments;
  readonly notices: Notices;
  readonly farewells: Farewells;
  readonly templates: Templates;
  readonly images: BranchImages;
}

/** Of an environment that GitHub was never told of, or that nobody knows the branch of. */
export const unheard: Pick<EnvironmentPorts, 'deployments' | 'notices'> = {
  deployments: { look: async () => [], end: async () => undefined },
  notices: { look: async () => undefined, end: async () => undefined },
};

/** Effects of environments are decided only where such ports were given. */
export function environmentPorts(ports: Ports): EnvironmentPorts {
  if (!('sites' in ports)) throw new Error('an effect on an environment was decided without ports for it');
  return ports as EnvironmentPorts;
}
