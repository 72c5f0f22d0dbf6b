import type { Alarm } from '../../core/rollout/seen.ts';
import type { Alarms } from '../../ports/rollout.ts';
import { chunks } from './pages.ts';
import type { Services } from './services.ts';

export const NO_ALARM = 'there is no alarm of this name';

export class AwsAlarms implements Alarms {
  readonly #watch: Services['watch'];

  constructor({ watch }: Services) {
    this.#watch = watch;
  }

  /** In the order asked for; an alarm that isn't there says nothing about the release. */
  async look(names: readonly string[]): Promise<readonly Alarm[]> {
    if (names.length === 0) return [];
    const watch = await this.#watch.read();
    const answers = await Promise.all(
      chunks(names, 100).map((part) =>
        watch.describeAlarms({ AlarmNames: [...part], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 }),
      ),
    );
    const found = answers.flatMap(({ MetricAlarms = [], CompositeAlarms = [] }) => [
      ...MetricAlarms,
      ...CompositeAlarms,
    ]);
    return names.map((name) => {
      const alarm = found.find(({ AlarmName }) => AlarmName === name);
      if (alarm === undefined) return { name, state: 'INSUFFICIENT_DATA', reason: NO_ALARM };
      return { name, state: alarm.StateValue ?? 'INSUFFICIENT_DATA', reason: alarm.StateReason ?? '' };
    });
  }
}
