/**
 * A file system like a runner's for a benchmark that makes many files: /tmp and the Docker engine's data get an ext4 with a
 * journal, for this program and what it starts. One without a journal looks at every file that was removed in the last half
 * minute before it makes a new one, and takes ten times as long for the files of a build:
 * https://github.com/torvalds/linux/blob/v6.12/fs/ext4/ialloc.c (recently_deleted).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const MARK = 'IMMUTABLE_BENCH_DISK';

/** The mount holds the image, so that nothing of it is left when the last process in there ends, however it ends. */
const MOUNT = `
disk="$1/bench-disk.img"
truncate --size 8G "$disk"
mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 "$disk"
mount -o loop "$disk" /tmp
rm "$disk"
mkdir -p /tmp/docker "$1/docker"
mount --bind /tmp/docker "$1/docker"
shift
exec "$@"`;

/** Runs `work` in this process if it has such a disk, else this program again on one, and ends as that one ended. */
export async function onOwnDisk(work: () => Promise<void>): Promise<void> {
  if (process.env[MARK] !== undefined) {
    await work();
    return;
  }
  const again = [process.execPath, ...process.argv.slice(1)];
  const { status, error } = spawnSync('unshare', ['--mount', 'sh', '-ec', MOUNT, 'disk', cache, ...again], {
    env: { ...process.env, TMPDIR: '/tmp', [MARK]: '/tmp' },
    stdio: 'inherit',
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
