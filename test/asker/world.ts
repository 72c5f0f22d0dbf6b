// The site, an asker that trusts its authority, and a resolver that knows these names alone.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import tls from 'node:tls';
import { openAsker } from '../../actions/adapters/http/asker.ts';
import type { Answer, NoAnswer, Question } from '../../actions/core/probe/answer.ts';
import { type Site, startSite } from '../../dev/site/site.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'shop.test': ['127.0.0.1'],
  'other.test': ['127.0.0.1'],
  // Nobody listens at the first two.
  'both.test': ['::1', '127.0.0.1'],
  'moved.test': ['127.9.9.9', '::1', '127.0.0.1'],
};

const plain = dns.lookup;

/** What getaddrinfo would say, in its words; of `slow.test` it says nothing. All that isn't called `….test` is the machine's own. */
function lookup(name: string, ...rest: [{ family: number }, (error: Error | null, all?: unknown) => void]) {
  if (!name.endsWith('.test')) return (plain as (...all: unknown[]) => void)(name, ...rest);
  const [{ family }, done] = rest;
  if (name === 'slow.test') return;
  const all = (NAMES[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const found = all.filter((each) => family === 0 || each.family === family);
  const code = name === 'again.test' ? 'EAI_AGAIN' : 'ENOTFOUND';
  const error = Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code });
  process.nextTick(done, found.length > 0 ? null : error, found);
}

export async function startWorld() {
  const site: Site = await startSite({ names: ['shop.test'] });
  Object.assign(dns, { lookup });
  syncBuiltinESMExports();
  const trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...trusted, site.ca]);
  const askers = [openAsker({})];
  const open = (environment: Record<string, string> = {}) => {
    const asker = openAsker(environment);
    askers.push(asker);
    return {
      ask: (url: string, more: Partial<Question> = {}, signal?: AbortSignal): Promise<Answer | NoAnswer> =>
        asker.ask({ url, method: 'GET', headers: {}, timeout: 20, redirects: 5, ...more }, signal),
      answer: async (url: string, more: Partial<Question> = {}): Promise<Answer> => {
        const got = await asker.ask({ url, method: 'GET', headers: {}, timeout: 20, redirects: 5, ...more });
        if (got.kind !== 'answer') throw new Error(`${url}: ${got.kind}: ${got.why}`);
        return got;
      },
      close: () => asker.close(),
    };
  };
  const close = async () => {
    for (const each of askers) each.close();
    tls.setDefaultCACertificates(trusted);
    Object.assign(dns, { lookup: plain });
    syncBuiltinESMExports();
    await site.close();
  };
  return { site, open, close };
}

/** What the site's `/echo` saw. */
export function seen({ body }: Answer): {
  method: string;
  headers: Record<string, string>;
  body: string;
  servername: string;
} {
  return JSON.parse(body);
}

export const portOf = (url: string) => new URL(url).port;

export type World = Awaited<ReturnType<typeof startWorld>>;
