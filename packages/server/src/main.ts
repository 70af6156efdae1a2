import { backupCommand, restoreCommand } from './commands/backup.ts';
import { resetOperatorCommand } from './commands/reset-operator.ts';
import { settingsCommand } from './commands/settings.ts';
import { startCommand } from './commands/start.ts';
import { StartError } from './kernel/start-error.ts';

const USAGE = `Usage: node packages/server/src/main.ts [COMMAND]

  start              serve until a signal (default)
  backup DIR         copy the running installation into DIR, which must be empty or missing
  restore DIR        put a backup into the data directory, which must be empty or missing
  reset-operator     give the operator a new token (while the server is stopped)
  settings           print the settings in force as JSON
  example            print a file of all settings, with their defaults, to start from
`;

/** Runs one command; answers what the process exits with. */
async function main(args: readonly string[]): Promise<number> {
  const [command = 'start', directory, ...rest] = args;
  const takesDirectory = command === 'backup' || command === 'restore';
  if (rest.length > 0 || takesDirectory !== (directory !== undefined)) throw new StartError('USAGE', USAGE);
  switch (command) {
    case 'start':
      return startCommand();
    case 'backup':
      return backupCommand(directory ?? '');
    case 'restore':
      return restoreCommand(directory ?? '');
    case 'reset-operator':
      return resetOperatorCommand();
    case 'settings':
      return settingsCommand('json');
    case 'example':
      return settingsCommand('example');
    default:
      throw new StartError('USAGE', USAGE);
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(error.code === 'USAGE' ? error.message : `madang: ${error.code}: ${error.message}\n`);
    process.exit(error.exitCode);
  },
);
