import { failed, wrong } from '../../core/errors.ts';
import { patience } from '../../core/patience.ts';
import { type Call, type Ended, NoSuchProgram } from '../system/command.ts';
import { stoppable } from '../system/stoppable.ts';
import { answers, type Limits, watchLife } from './lives.ts';

/** Runs docker, whatever its exit code, for as long as there is an engine or a builder that it can wait for. */
export async function docker(
  doing: string,
  words: readonly string[],
  call: Call = {},
  limits: Limits = patience.docker,
): Promise<Ended> {
  const hearing = (tell: (line: string) => void) => (line: string) => {
    life.heard();
    tell(line);
  };
  const { onLine, onErrorLine } = call;
  const heard = {
    ...call,
    ...(onLine && { onLine: hearing(onLine) }),
    ...(onErrorLine && { onErrorLine: hearing(onErrorLine) }),
  };
  const running = stoppable('docker', words, heard);
  const life = watchLife(() => answers(words, call, limits.answer), running.stop, limits);
  const ended = await running.end
    .catch((error: Error) => {
      if (!(error instanceof NoSuchProgram)) throw error;
      throw wrong(`${doing}: there is no docker on the PATH; install it, or use a runner that has it`);
    })
    .finally(life.end);
  if (!life.over) return ended;
  const [who, remedy] =
    words[0] === 'buildx'
      ? ['builder', 'start it again, or leave builder empty so that one is made for the job']
      : ['Docker engine', 'start it again, or see what its log says'];
  throw failed(
    `${doing}: the ${who} was asked ${limits.misses} times whether it lives and did not answer, so it is not waited for any more; ${remedy}`,
  );
}
