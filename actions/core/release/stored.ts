import { DEFAULTS } from './defaults.ts';
import { Fields, FORMAT } from './fields.ts';
import type { Healthcheck, Logging, Service, Spec } from './spec.ts';
import type { Tolerance } from './tolerance.ts';
import { strategies, type Wave } from './waves.ts';

/** A spec as it is stored: JSON that says its format. */
export function storedSpec(spec: Spec): object {
  return { format: FORMAT, ...spec };
}

/**
 * Reads what `storedSpec` of this or an earlier version stored, from its JSON; `record` names it for people, such as spec/7.
 * Errors are `Stopped`: refused for what a later version stored, failed for what can't be read.
 */
export function readSpec(record: string, value: unknown): Spec {
  const spec = new Fields(record, value);
  const place = spec.inner('place');
  const size = spec.inner('size');
  const liveCheck = spec.inner('liveCheck');
  const beforeTraffic = spec.has('beforeTraffic') ? spec.inner('beforeTraffic') : undefined;
  const seed = spec.has('seed') ? spec.inner('seed') : undefined;
  const read: Spec = {
    app: spec.text('app'),
    environment: spec.text('environment'),
    release: spec.text('release'),
    ...(spec.has('image') && { image: spec.text('image') }),
    place: {
      account: place.text('account'),
      region: place.text('region'),
      ami: place.text('ami'),
      subnets: place.texts('subnets'),
      securityGroups: place.texts('securityGroups', []),
      targetGroups: place.texts('targetGroups'),
    },
    size: { min: size.number('min'), max: size.number('max') },
    instanceTypes: spec.texts('instanceTypes'),
    ...(spec.has('spot') && spec.flag('spot') && { spot: true as const }),
    ...(spec.has('instanceProfile') && { instanceProfile: spec.text('instanceProfile') }),
    metadataHopLimit: spec.number('metadataHopLimit', DEFAULTS.metadataHopLimit),
    services: Object.fromEntries(spec.each('services').map(([name, service]) => [name, readService(service)])),
    ...(spec.has('network') && spec.flag('network') && { network: true as const }),
    liveCheck: {
      path: liveCheck.text('path', DEFAULTS.liveCheck.path),
      ...(liveCheck.has('port') && { port: liveCheck.number('port') }),
      timeout: liveCheck.number('timeout', DEFAULTS.liveCheck.timeout),
      via: liveCheck.oneOf('via', ['ssm', 'balancer'], DEFAULTS.liveCheck.via),
      ...(liveCheck.has('release') && { release: liveCheck.text('release') }),
    },
    ...(seed && { seed: { run: seed.text('run'), timeout: seed.number('timeout') } }),
    ...(beforeTraffic && {
      beforeTraffic: {
        run: beforeTraffic.text('run'),
        timeout: beforeTraffic.number('timeout', DEFAULTS.beforeTraffic.timeout),
      },
    }),
    waves: readWaves(spec),
    bake: spec.number('bake', DEFAULTS.bake),
    alarms: spec.texts('alarms', []),
    tolerate: readTolerance(spec),
    noData: spec.oneOf('noData', ['pass-if-served', 'wait', 'pass', 'fail'], DEFAULTS.noData),
    keepPrevious: spec.number('keepPrevious', DEFAULTS.keepPrevious),
    onFailure: spec.oneOf('onFailure', ['rollback', 'halt'], DEFAULTS.onFailure),
    ...(spec.has('fixForward') && { fixForward: spec.flag('fixForward') }),
    timeout: spec.number('timeout', DEFAULTS.timeout),
    ...(spec.has('ttl') && { ttl: spec.number('ttl') }),
    ...(spec.has('smoke') && { smoke: spec.raw('smoke') }),
    ...(spec.has('drop') && { drop: spec.texts('drop') }),
    ...(spec.has('url') && { url: spec.text('url') }),
  };
  for (const fields of [spec, place, size, liveCheck, seed, beforeTraffic]) fields?.end();
  return read;
}

function readService(service: Fields): Service {
  const read: Service = {
    image: service.text('image'),
    ports: service.texts('ports', []),
    environment: service.map('environment', {}),
    secrets: service.map('secrets', {}),
    ...(service.has('command') && { command: service.texts('command') }),
    stopGrace: service.number('stopGrace', DEFAULTS.stopGrace),
    ...(service.has('dependsOn') && { dependsOn: service.texts('dependsOn') }),
    ...(service.has('healthcheck') && { healthcheck: readHealthcheck(service.inner('healthcheck')) }),
    ...(service.has('logging') && { logging: readLogging(service.inner('logging')) }),
  };
  service.end();
  return read;
}

function readHealthcheck(check: Fields): Healthcheck {
  const read: Healthcheck = {
    test: check.text('test'),
    ...(check.has('interval') && { interval: check.number('interval') }),
    ...(check.has('timeout') && { timeout: check.number('timeout') }),
    ...(check.has('startPeriod') && { startPeriod: check.number('startPeriod') }),
    ...(check.has('retries') && { retries: check.number('retries') }),
  };
  check.end();
  return read;
}

function readLogging(logging: Fields): Logging {
  const read: Logging = {
    ...(logging.has('driver') && { driver: logging.text('driver') }),
    options: logging.map('options', {}),
  };
  logging.end();
  return read;
}

function readTolerance(spec: Fields): Tolerance {
  if (!spec.has('tolerate')) return { machines: 0 };
  const tolerate = spec.inner('tolerate');
  const read = tolerate.has('percent')
    ? { percent: tolerate.number('percent') }
    : { machines: tolerate.number('machines') };
  tolerate.end();
  return read;
}

function readWaves(spec: Fields): readonly Wave[] {
  const waves = spec.each('waves').map(([, wave]): Wave => {
    const read = wave.has('machines') ? { machines: wave.number('machines') } : { percent: wave.number('percent') };
    wave.end();
    return read;
  });
  return waves.length > 0 ? waves : strategies.halving;
}
