/** One line per step on standard error: `·` while it runs (terminal only, or when its text changes), then ✓ or ✗ with seconds. */
export type Step = {
  update: (text: string) => void;
  done: (note?: string) => void;
  fail: (note?: string) => void;
};

/** Something that is told about steps. */
export type Progress = { step: (name: string) => Step; note: (text: string) => void };

/** `3.4 s`, `34 s`, `5 min 3 s`. */
export function duration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Lines without a terminal come at most this often for one step. */
const LINE_INTERVAL_MS = 10_000;

/** Progress on a stream: rewritten in place on a terminal, plain lines elsewhere. */
export function createProgress(out: NodeJS.WriteStream): Progress {
  const terminal = out.isTTY === true;
  const clear = terminal ? '\r\x1b[2K' : '';
  return {
    note: (text) => out.write(`${clear}  ${text}\n`),
    step: (name) => {
      const began = Date.now();
      let last = 0;
      const elapsed = () => duration(Date.now() - began);
      const end = (mark: string, note: string | undefined) => {
        out.write(`${clear}${mark} ${name} ${elapsed()}${note ? `  ${note}` : ''}\n`);
      };
      if (terminal) out.write(`· ${name}`);
      return {
        update: (text) => {
          if (terminal) out.write(`${clear}· ${name}: ${text} (${elapsed()})`);
          else if (Date.now() - last >= LINE_INTERVAL_MS) {
            last = Date.now();
            out.write(`· ${name}: ${text} (${elapsed()})\n`);
          }
        },
        done: (note) => end('✓', note),
        fail: (note) => end('✗', note),
      };
    },
  };
}
