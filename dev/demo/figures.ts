/** What is told of a rollout at the end: figures from the world, not from the action's own word. */
import { DescribeAlarmHistoryCommand } from '@aws-sdk/client-cloudwatch';
import type { Cloud } from '../cloud/cloud.ts';
import type { Clients } from '../stage/clients.ts';
import type { Launch } from './launch.ts';
import type { Event } from './watch.ts';

export interface Window {
  readonly began: number;
  readonly ended: number;
}

/** Seconds from the first machine of the new release in the balancer to the last of the old out of it. */
export function cutover(events: readonly Event[], { began, ended }: Window, candidate: string, stable: string): number {
  const during = events.filter(({ at }) => at >= began && at <= ended);
  const first = during.find(({ what, release }) => what === 'registered' && release === candidate);
  const last = during.findLast(({ what, release }) => what === 'deregistered' && release === stable);
  if (!first || !last)
    throw new Error(`measuring the cutover from ${stable} to ${candidate}: no machine was seen to change`);
  return last.at - first.at;
}

/** Seconds that a rollout needs at least: one launch, and each wave's health and drain or bake. */
export function least(
  events: readonly Event[],
  candidate: string,
  launch: Launch,
  drain: number,
  bake: number,
): number {
  const ours = events.filter(({ release }) => release === candidate);
  const waves = new Map<number, number>();
  for (const { at, machine } of ours.filter(({ what }) => what === 'registered')) {
    const healthy = ours.find((event) => event.what === 'healthy' && event.machine === machine && event.at >= at);
    if (healthy) waves.set(at, Math.max(waves.get(at) ?? 0, healthy.at - at));
  }
  const health = [...waves.values()];
  return launch.boot + launch.liveCheck + health.reduce((sum, each) => sum + each + Math.max(drain, bake), 0);
}

/** Seconds from `since` until the balancer sent the last request to a machine of `release`. */
export function lastServed(events: readonly Event[], release: string, since: number): number {
  const last = events.findLast((event) => event.what === 'served' && event.release === release);
  if (!last) throw new Error(`measuring a rollback: ${release} was never seen to serve`);
  return Math.max(0, last.at - since);
}

/** When the alarm went to ALARM after `since`. */
export async function alarmed({ watch }: Clients, alarm: string, since: number): Promise<number> {
  const asked = new DescribeAlarmHistoryCommand({ AlarmName: alarm, HistoryItemType: 'StateUpdate' });
  const { AlarmHistoryItems = [] } = await watch.send(asked);
  const times = AlarmHistoryItems.filter(({ HistorySummary = '' }) => HistorySummary.endsWith('to ALARM'))
    .map(({ Timestamp }) => (Timestamp?.getTime() ?? 0) / 1000)
    .filter((at) => at > since);
  if (times.length === 0) throw new Error(`measuring the automatic rollback: ${alarm} did not go to ALARM`);
  return Math.min(...times);
}

/** When the latest lease was taken, or the latest verdict written. */
export async function written(cloud: Cloud, record: 'lease' | 'verdict'): Promise<number> {
  const puts = await cloud.control('GET', 'requests?service=ssm&operation=PutParameter');
  const found = puts.filter((put: Put) => put.parameters.Name.includes(`/${record}/`) && put.status === 200);
  if (found.length === 0) throw new Error(`measuring a rollback: no ${record} was written`);
  return found.at(-1).at;
}

/** Seconds from the first request that the balancer sent to a machine of `release` until `at`. */
export function suffered(events: readonly Event[], release: string, at: number): number {
  const first = events.find((event) => event.what === 'served' && event.release === release);
  if (!first) throw new Error(`measuring a rollback: ${release} was never seen to serve`);
  return at - first.at;
}

type Put = { at: number; status: number | null; parameters: { Name: string } };
