/** `missing` and `blocked` make the doctor's exit status 1; `absent` is something only tests or some features use. */
export type Verdict = 'present' | 'absent' | 'missing' | 'blocked';

/** One line of the doctor's table. */
export type Finding = {
  readonly what: string;
  readonly verdict: Verdict;
  readonly detail: string;
  readonly cure?: string;
};

/** A tool and the version it reported; undefined where it cannot be run. */
export function judgeTool(what: string, version: string | undefined, cure: string, needed = true): Finding {
  if (version !== undefined) return { what, verdict: 'present', detail: version };
  return { what, verdict: needed ? 'missing' : 'absent', detail: 'not found', cure };
}

/** Node of the system: only starts the launcher, which then uses its own. */
export function judgeNode(version: string | undefined): Finding {
  const major = Number(/^v(\d+)/.exec(version ?? '')?.[1] ?? 0);
  if (version !== undefined && major >= 20) return { what: 'Node of the system', verdict: 'present', detail: version };
  const cure = 'install Node.js 20 or later: https://nodejs.org/en/download';
  return { what: 'Node of the system', verdict: 'missing', detail: version ?? 'not found', cure };
}

/** What a media worker does when it is started. */
export type WorkerState = 'none' | 'broken' | { readonly h265: boolean };

/** The media worker in use; undefined: there is none yet. */
export function judgeMediaWorker(file: string | undefined, state: WorkerState): Finding {
  const what = 'media worker';
  if (file === undefined || state === 'none') {
    const cure = './madang start gets or compiles it (about two minutes)';
    return { what, verdict: 'missing', detail: 'none in the cache', cure };
  }
  if (state === 'broken') {
    const cure = 'name a working one in MEDIASOUP_WORKER_BIN, or unset it: ./madang start gets one';
    return { what, verdict: 'blocked', detail: `${file} does not start here`, cure };
  }
  if (state.h265) return { what, verdict: 'present', detail: `${file}; carries H.265` };
  return { what, verdict: 'present', detail: `${file}; without H.265 (MADANG_MEDIA_WORKER=build has it)` };
}

/** Result of binding a port: free, taken by Madang itself, or the system's error code. */
export type PortState = 'free' | 'ours' | { readonly error: string };

/** A port that the server wants. */
export function judgePort(what: string, port: number, setting: string, state: PortState): Finding {
  if (state === 'free') return { what, verdict: 'present', detail: `${port} is free` };
  if (state === 'ours') return { what, verdict: 'present', detail: `${port} is held by a running Madang` };
  const taken = state.error === 'EADDRINUSE';
  return {
    what,
    verdict: 'blocked',
    detail: `${port}: ${taken ? 'another program has it' : state.error}`,
    cure: taken
      ? `end that program (ss -lptun 'sport = :${port}') or set ${setting}`
      : `see why this user may not listen there, or set ${setting}`,
  };
}

/** Round trips of datagrams on loopback, sent and returned. */
export function judgeUdp(sent: number, returned: number): Finding {
  const detail = `${returned} of ${sent} datagrams came back`;
  if (returned === sent) return { what: 'UDP on loopback', verdict: 'present', detail };
  return { what: 'UDP on loopback', verdict: 'blocked', detail, cure: 'allow UDP on 127.0.0.1 in the firewall' };
}

const GIB = 1024 ** 3;
/** An hour of a four-person recording takes about 1.5 GiB; below this the first one may not fit. */
const COMFORTABLE_BYTES = 5 * GIB;

/** Free space and writability of the data directory. */
export function judgeDisk(dir: string, freeBytes: number, writable: boolean, reserveBytes: number): Finding {
  const free = `${(freeBytes / GIB).toFixed(1)} GiB free`;
  if (!writable) {
    return {
      what: 'data directory',
      verdict: 'blocked',
      detail: `${dir} cannot be written`,
      cure: `chown or remount ${dir}, or set MADANG_DATA_DIR`,
    };
  }
  if (freeBytes < reserveBytes) {
    return {
      what: 'data directory',
      verdict: 'blocked',
      detail: `${dir}: ${free}, changes are refused`,
      cure: 'free some space, or set MADANG_DATA_DIR to a larger disk',
    };
  }
  const low = freeBytes < COMFORTABLE_BYTES ? ' (little for recordings)' : '';
  return { what: 'data directory', verdict: 'present', detail: `${dir}: writable, ${free}${low}` };
}

/** Two descriptors a socket at most (HTTP and its timer), some hundreds for everything else. */
const NEEDED_FILES = 4_096;

/** Limit of open files of this user. */
export function judgeFiles(limit: number | 'unlimited' | undefined): Finding {
  if (limit === undefined) return { what: 'open files', verdict: 'absent', detail: 'limit unknown' };
  if (limit === 'unlimited' || limit >= NEEDED_FILES)
    return { what: 'open files', verdict: 'present', detail: `${limit} allowed` };
  return {
    what: 'open files',
    verdict: 'blocked',
    detail: `${limit} allowed`,
    cure: `ulimit -n 65536 (about ${Math.floor(limit / 2)} sockets fit now)`,
  };
}

/** A clock before the release of this version is certainly wrong. */
const RELEASED = Date.UTC(2026, 10, 1);

/** Wall clock, and whether the kernel says that something keeps it right (adjtimex; undefined where unknown). */
export function judgeClock(now: number, synchronised: boolean | undefined): Finding {
  const shown = new Date(now).toISOString();
  if (now < RELEASED) {
    return {
      what: 'clock',
      verdict: 'blocked',
      detail: `${shown} lies in the past`,
      cure: 'set the clock: tokens and certificates would be refused',
    };
  }
  if (synchronised === false)
    return {
      what: 'clock',
      verdict: 'present',
      detail: `${shown}; nothing seems to keep it right (chrony or systemd-timesyncd would)`,
    };
  return { what: 'clock', verdict: 'present', detail: `${shown}${synchronised ? ', synchronised' : ''}` };
}

/** 1 when something that running needs is missing or blocked. */
export function exitStatus(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ verdict }) => verdict === 'missing' || verdict === 'blocked') ? 1 : 0;
}

const MARKS: Record<Verdict, string> = { present: '✓', absent: '–', missing: '✗', blocked: '✗' };

/** The table as text: mark, what, verdict, detail; below a line that fails, what to do. */
export function table(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .flatMap(({ what, verdict, detail, cure }) => [
      `${MARKS[verdict]} ${what.padEnd(width)}  ${verdict.padEnd(7)}  ${detail}`,
      ...(cure === undefined ? [] : [`  ${''.padEnd(width)}  → ${cure}`]),
    ])
    .join('\n');
}
