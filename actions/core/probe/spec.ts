import { z } from 'zod';
import { crossCheck } from './spec-checks.ts';
import * as is from './spec-values.ts';

const check = z.strictObject({
  url: is.url.describe('A path below the input url, such as /healthz, or an address of its own'),
  method: is.method.default('GET').describe('Method of the request'),
  'headers-send': z
    .record(is.sentName, is.sentValue)
    .default({})
    .describe('Headers that are sent; what looks secret by its name is masked'),
  'body-send': z.string().optional().describe('Body that is sent'),
  status: is.statuses.prefault('2xx').describe('Status codes that are good: 200, 2xx, 200-299 or a list of those'),
  headers: z
    .record(is.headerName, is.value)
    .default({})
    .describe('What a header must be: the whole value, /pattern/ or the opposite with ! before it'),
  body: is.texts.prefault([]).describe('What the body must hold: texts, /patterns/ or the opposite with ! before it'),
  json: z
    .record(z.string(), z.json())
    .default({})
    .describe('What a JSON path (RFC 9535) of the body must select: the value itself, or /pattern/ for a text'),
  release: is.where.optional().describe('Where its answers tell their release: header:x-release or json:$.release'),
  timeout: is.answerTime.default(10).describe('How long an answer may take, such as 2s or 500ms'),
  redirects: is
    .whole(0, 20)
    .optional()
    .describe('How many redirects are followed; as follow-redirect says when absent'),
  'connect-to': is.connectTo
    .optional()
    .describe("Host, or host:port, that is connected to in place of the address' own, which stays in all else"),
  family: is.family.optional().describe('Version of IP, 4 or 6, whose addresses alone are asked; both when absent'),
  samples: is
    .whole(1, 100_000)
    .optional()
    .describe('How often it is asked once it works; all must be good unless a threshold on rate says otherwise'),
  thresholds: z
    .array(is.threshold)
    .default([])
    .describe('What the samples must meet together, such as p(95)<300ms, avg<1s, max<2s or rate<1% (of failures)'),
});

/** The smoke spec: the one source for what is read, for the messages about what is wrong with it, and for the JSON Schema. */
export const smokeSchema = z
  .strictObject({
    checks: z.array(check).min(1, { error: 'names no check' }).describe('What is asked, and what must come'),
    certificate: z
      .strictObject({ 'expires-after': is.duration.describe('How long certificates must be valid yet, such as 14d') })
      .optional()
      .describe('What the certificate of each https answer must be'),
  })
  // Even when something else is wrong: all problems are told at once.
  .superRefine(crossCheck, { when: () => true })
  .meta({ title: 'Smoke spec', description: 'What smoke-test asks, and what must come' });

export type SmokeSpec = z.output<typeof smokeSchema>;
export type CheckSpec = SmokeSpec['checks'][number];
