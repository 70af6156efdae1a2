// What `./madang` runs once the Node packages are there.
import { bench } from './bench.ts';
import { doctor } from './doctor/doctor.ts';
import { createProgress } from './progress.ts';
import { start } from './start.ts';
import { test } from './tests/test.ts';

const HELP = `Madang

  ./madang start              get what is missing, build what changed, run the server
  ./madang test [WHAT]        run every test; WHAT: static, unit, it, e2e, or paths of test files
  ./madang bench [NAME]       run a bench; without a name, list them
  ./madang doctor [--json]    say what is present, missing or blocked, and what to do
  ./madang help               this text

Settings are environment variables (MADANG_HTTP_PORT, MADANG_DATA_DIR, …) or lines of madang.yaml:
docs/reference/configuration.md. MADANG_MEDIA_WORKER=download|build|/path forces where the media worker comes from.
`;

async function main(args: readonly string[]): Promise<number> {
  const progress = createProgress(process.stderr);
  const [command = 'help', ...rest] = args;
  switch (command) {
    case 'start':
      return await start(progress);
    case 'test':
      return await test(rest, progress);
    case 'bench':
      return await bench(rest, progress);
    case 'doctor':
      return await doctor(rest);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(`madang: there is no command "${command}"\n\n${HELP}`);
      return 2;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
