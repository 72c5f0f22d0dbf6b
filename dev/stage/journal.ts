// What was asked of the local AWS, as its journal tells it.
import type { Cloud } from '../cloud/cloud.ts';

export interface Request {
  readonly n: number;
  readonly at: number;
  readonly service: string;
  readonly operation: string;
  readonly kind: 'read' | 'write';
  readonly userAgent: string;
  // biome-ignore lint/suspicious/noExplicitAny: parameters are what each operation takes
  readonly parameters: any;
  /** Null: the answer was lost or never came. */
  readonly status: number | null;
}

export async function requestsOf(cloud: Cloud, userAgent = ''): Promise<Request[]> {
  return await cloud.control('GET', `requests?userAgent=${encodeURIComponent(userAgent)}`);
}

/** The writes that changed something. */
export function writes(requests: readonly Request[]): Request[] {
  return requests.filter(({ kind, status }) => kind === 'write' && status === 200);
}
