import { about, failed, wrong } from '../core/errors.ts';
import {
  type Allowed,
  type Finding,
  judgeScan,
  parseAllowed,
  type ScanVerdict,
  type Severity,
} from '../core/image/scan-verdict.ts';
import { lateScan, type ScanStart, scanStep } from '../core/image/scan-wait.ts';
import { formatDuration } from '../core/text/duration.ts';
import { imagesBelow } from '../images/inside.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { ImageSource } from '../ports/images.ts';
import type { Log } from '../shell/action.ts';
import type { PushPorts, Target } from './ports.ts';

/** Seconds between the first looks at a scan, which of a small image is soon done, and between all later ones. */
const LOOKS: readonly number[] = [0.5, 1, 2];
const LATER = 3;

/** Findings that may pass, or one *wrong* error; read before anything is uploaded. */
export async function readAllowed(text: string | undefined): Promise<readonly Allowed[]> {
  if (text === undefined) return [];
  const { parse } = await import('yaml');
  try {
    return parseAllowed(parse(text, { schema: 'failsafe' }));
  } catch (error) {
    throw about(
      'inputs',
      wrong(`invalid inputs: scan-allow: ${error instanceof Error ? error.message.split('\n')[0] : error}`, error),
    );
  }
}

/** Only private ECR scans: what would pass unseen is refused or told before anything is uploaded. */
export function checkScanned(targets: readonly Target[], inputs: PushTerms, log: Log): void {
  const from = inputs['scan-fail-on'];
  const others = targets.filter(({ ecr }) => !ecr).map(({ full }) => full);
  if (from === 'off' || others.length === 0) return;
  if (others.length === targets.length) {
    throw wrong(
      `invalid inputs: scan-fail-on: ${from} asks for ECR's findings, but ${others.join(', ')} is not in private ECR, which alone scans; leave it out, or push to ECR too`,
    );
  }
  log.notice(`scan-fail-on: not scanned is ${others.join(', ')}: only private ECR scans`, 'Scan');
}

/** Nothing is tagged before ECR's findings about each platform's image were good. */
export async function passScan(
  target: Target,
  image: { readonly source: ImageSource; readonly digest: string },
  inputs: PushTerms,
  allow: readonly Allowed[],
  ports: PushPorts,
  log: Log,
): Promise<void> {
  const from = inputs['scan-fail-on'];
  if (from === 'off' || !target.ecr) return;
  const deadline = ports.clock.now() + inputs['scan-timeout'];
  const images = await imagesBelow(image.source, image.digest);
  const findings = await Promise.all(images.map((digest) => findingsOf(target, digest, deadline, inputs, ports, log)));
  const today = new Date(ports.clock.now() * 1000).toISOString().slice(0, 10);
  const verdict = judgeScan(findings.flat(), from, allow, today, inputs['scan-ignore-unfixed']);
  tell(target, verdict, from, log);
}

async function findingsOf(
  { repository: { host, name }, full }: Target,
  digest: string,
  deadline: number,
  inputs: PushTerms,
  { ecr, clock }: PushPorts,
  log: Log,
): Promise<readonly Finding[]> {
  const doing = `waiting for ECR's scan of ${full}@${digest}`;
  let start: ScanStart | undefined;
  let shown = false;
  let empty: number | undefined;
  for (let looks = 0; ; looks++) {
    const look = await ecr.scan(host, name, digest);
    shown ||= look.state !== 'none';
    const now = clock.now();
    if (look.state === 'done') empty ??= now;
    else empty = undefined;
    const step = scanStep(look, start, now - (empty ?? now));
    if (step.do === 'take') {
      if (step.note !== undefined) log.notice(`ECR's scan of ${full}@${digest} ${step.note}`);
      return look.findings;
    }
    if (step.do === 'stop') throw failed(`${doing}: ${step.why}; nothing was tagged. ${step.next}`);
    // What settles has an end of its own.
    if (step.do !== 'settle' && now > deadline) {
      const { why, next } = lateScan(start, shown);
      const within = `nothing came within ${formatDuration(inputs['scan-timeout'])}`;
      throw failed(`${doing}: ${within}${why && `: ${why}`}; nothing was tagged. ${next}`);
    }
    if (step.do === 'start') {
      const first = start === undefined;
      start = await ecr.startScan(host, name, digest);
      // Nothing changes by waiting where none was begun, and one that was may show the scan before it for a moment.
      if (first && start !== 'begun') continue;
      looks = LOOKS.length;
    }
    await clock.wait(LOOKS[looks] ?? LATER);
  }
}

function tell(target: Target, { failing, unfixed, allowed, expired }: ScanVerdict, from: Severity, log: Log): void {
  if (unfixed.length > 0)
    log.notice(`${unfixed.map(({ id, severity }) => `${id} (${severity})`).join(', ')}: without a fix, so it may pass`);
  for (const { id, severity, reason, until } of allowed)
    log.notice(`${id} (${severity}) may pass until ${until}: ${reason}`);
  for (const { id, until } of expired)
    log.warning(`scan-allow: the entry of ${id} ended on ${until} and counts no more`);
  if (failing.length === 0) return;
  const shown = failing.slice(0, 10).map(({ id, severity }) => `${id} (${severity})`);
  const more = failing.length > shown.length ? ` and ${failing.length - shown.length} more` : '';
  throw failed(
    `ECR's scan of ${target.full} found ${shown.join(', ')}${more}, from ${from} up; nothing was tagged. Update what they are in, or allow them in scan-allow with a reason and a day`,
  );
}
