/** What a local AWS can be asked for when it starts; README.md has a table of it, with the defaults. */
export interface CloudOptions {
  /** How much faster than AWS this cloud keeps its own durations (health intervals, deregistration delays, alarm periods). */
  scale?: number;
  /** false: no Docker engine on the machines; starts faster. */
  docker?: boolean;
  /** true, or what the seed route takes: `seed` of the started cloud then holds its answer. */
  seed?: boolean | Readonly<Record<string, unknown>>;
  /** Seconds from launch to user data. */
  bootDelay?: number;
  /** Seconds from a machine's start to its SSM agent's first ping. */
  agentDelay?: number;
  /** AWS seconds that a command waits for its machine, whatever its sender says. */
  deliveryTimeout?: number;
  /** AWS seconds that it takes at least to attach a target group to an Auto Scaling group, or to detach it. */
  attachPause?: number;
  /** AWS seconds for which an empty Auto Scaling group is seen being deleted. */
  deletion?: number;
  /** Seconds during which a deregistered target still gets new requests. */
  deregisterLag?: number;
  /** Load balancers that HAProxy has room for, which is never reloaded. */
  balancers?: number;
  /** Target groups that it has room for. */
  targetGroups?: number;
  /** AWS seconds within which a change of records gets to all name servers. */
  propagation?: number;
  /** AWS seconds for which the name of a deleted parameter is not to be had. */
  reuse?: number;
  /** false: nobody is throttled, however much is asked. */
  rates?: boolean;
  /** Wrong on purpose, so that a test can be seen to fail: targets are cut off instead of drained. */
  mutant?: 'no-drain';
}
