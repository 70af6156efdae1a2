import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** CPU time a process has used so far, all threads, user and system, in seconds. To the nanosecond, unlike its `stat`. */
export function cpuSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + threadNanoseconds(`/proc/${pid}/task/${thread}/schedstat`), 0) / 1e9;
}

/** The first number of Linux' schedstat: time on a core, in ns. A thread that has ended meanwhile counts nothing. */
function threadNanoseconds(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ', 1)[0]);
  } catch {
    return 0;
  }
}

/** Resident memory of a process in MiB. */
export function rssMib(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib ?? Number.NaN) / 1024;
}

/** Ids of the processes that this one started and that still run; none of one that has ended. */
export function childPids(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A process and everything that it has started, directly or not. */
export function processTree(pid: number): number[] {
  return [pid, ...childPids(pid).flatMap(processTree)];
}

/** What a process was started with. */
export function commandLine(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
}

/** Name of the program a process runs. */
export function programOf(pid: number): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
}

/** Keeps a process, all its threads, on one CPU core. */
export function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' });
}

/** Lets a child end with this process however it ends, short of SIGKILL: nothing is left behind by Ctrl-C. */
export function endsWithUs<Child extends ChildProcess>(child: Child): Child {
  const end = () => child.kill('SIGTERM');
  process.on('exit', end);
  const leave = (signal: NodeJS.Signals) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  child.once('exit', () => {
    process.off('exit', end);
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  });
  return child;
}

/** Ends a child: asks first, and insists after `graceMs`. */
export async function endChild(child: ChildProcess, graceMs = 5_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(insist);
}
