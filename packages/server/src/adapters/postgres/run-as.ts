import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** User and group `nobody`: PostgreSQL refuses to run as root, and this one exists everywhere. */
const NOBODY = 65_534;

/** Who runs PostgreSQL: nobody if we are root, otherwise ourselves. */
export function databaseUser(): number | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/**
 * Starts a program as the database's user. Where that user may not pass the directories above the paths it needs
 * (a clone under /root), it gets the one capability that lets it: setpriv(1), CAP_DAC_OVERRIDE.
 */
export function spawnAsDatabaseUser(
  program: string,
  args: readonly string[],
  options: SpawnOptions & { readonly needs: readonly string[] },
): ChildProcess {
  const { needs, ...spawnOptions } = options;
  const user = databaseUser();
  if (user === undefined) return spawn(program, args, spawnOptions);
  if (needs.every((path) => reachable(path, user))) {
    return spawn(program, args, { ...spawnOptions, uid: user, gid: user });
  }
  const identity = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return spawn('setpriv', [...identity, ...capability, program, ...args], spawnOptions);
}

/** Whether `user` may pass every directory above `path`. */
function reachable(path: string, user: number): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user ? 0o100 : gid === user ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Gives a directory and all in it to the database's user; does nothing where it is theirs already. */
export function giveToDatabaseUser(path: string): void {
  const user = databaseUser();
  if (user === undefined || lstatSync(path).uid === user) return;
  const give = (at: string): void => {
    if (lstatSync(at).isDirectory()) for (const name of readdirSync(at)) give(join(at, name));
    chownSync(at, user, user);
  };
  give(path);
}
