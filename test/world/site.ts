import type { Answer, NoAnswer, Question } from '../../actions/core/probe/answer.ts';
import type { Asker } from '../../actions/ports/asker.ts';
import type { World } from './world.ts';

/** What stands between the runner and the app. */
export interface Way {
  /** From a runner elsewhere a private balancer's address is silent: the connection is waited for until the time is over. */
  reach: 'all' | 'no name' | 'no connection' | 'silent';
  /** What answers in the app's place, such as a cache: a release. */
  instead?: string;
  /** Answers that fail, by how many there were before, and by the release that gives them. */
  fails?: (nth: number, release: string) => boolean;
  /** Seconds from a question to its answer, which is what it was when it was asked. */
  takes?: number;
}

/** Seconds that each answer takes. */
const TOOK = 0.05;

/** The app through its own address: its machines behind the balancer in turn, each as its nature has it. */
export function siteOf(world: World, wait: (seconds: number) => Promise<void>): Asker {
  let turn = 0;
  const said = (question: Question): Answer | NoAnswer => {
    const { reach, instead, fails } = world.way;
    if (reach === 'silent') {
      const why = `${question.timeout} s were over while connecting`;
      return { kind: 'too slow', why, timings: { name: 0.01, all: question.timeout } };
    }
    if (reach !== 'all') return { kind: reach, why: 'it was refused', timings: { all: TOOK } };
    const open = [...world.instances.values()].filter(({ id }) =>
      [...world.pools.values()].some((pool) => pool.serves(id)),
    );
    const instance = open[turn++ % open.length];
    if (instance === undefined) return answer(question, 503, {}, 'no server');
    const release = instead ?? instance.release;
    const { tells } = instance.nature.answers;
    const status = fails?.(turn, release) ? 503 : instance.nature.answers.status;
    return answer(question, status, tells ? { 'x-release': release } : {}, JSON.stringify({ release }));
  };
  return {
    async ask(question) {
      world.asked.push(question.url);
      const got = said(question);
      const { takes = 0 } = world.way;
      if (takes > 0) await wait(takes);
      return got;
    },
    close() {},
  };
}

function answer({ url }: Question, status: number, headers: Answer['headers'], body: string): Answer {
  const timings = { connect: 0.01, firstByte: TOOK, all: TOOK };
  return { kind: 'answer', status, headers, body, cut: false, url, protocol: 'http/1.1', address: '10.0.0.1', timings };
}
