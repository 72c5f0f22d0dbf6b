import { wrong } from '../../core/errors.ts';
import { type Call, command, type Ended, NoSuchProgram } from '../system/command.ts';

/** Runs docker, whatever its exit code. */
export async function docker(doing: string, words: readonly string[], call: Call = {}): Promise<Ended> {
  return await command('docker', words, call).catch((error: Error) => {
    if (!(error instanceof NoSuchProgram)) throw error;
    throw wrong(`${doing}: there is no docker on the PATH; install it, or use a runner that has it`);
  });
}
