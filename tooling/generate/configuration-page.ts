import { settingReference } from '../../packages/server/src/config/reference.ts';
import { fence, page, table } from './markdown.ts';

/** Every setting, from the schema that checks it at start. */
export function configurationPage(): string {
  const sections = settingReference().flatMap((setting) => [
    `### ${setting.name}`,
    setting.description,
    table(
      ['environment', 'default', 'unit', 'allowed'],
      [[`\`${setting.environment}\``, setting.default, setting.unit, setting.allowed]],
    ),
    ...(setting.secret ? ['A secret: never shown, logged or answered.'] : []),
  ]);
  return page('Configuration', 'packages/server/src/config/settings.ts', [
    `Every setting is an environment variable or a line of \`madang.yaml\` in the directory of the start (another file:
\`MADANG_CONFIG\`). The environment goes before the file, the file before the default. A wrong value stops the start with its name, the value and what is
allowed; an unknown name in the file does too, an unknown \`MADANG_…\` variable is warned of.`,
    'Names with dots may be written whole or as groups:',
    fence('yaml', 'http.port: 7700\nmedia:\n  port: 7701\n  announcedAddress: 203.0.113.7'),
    'The settings in force, secrets masked, are read by the operator at `GET /v1/settings`.',
    '## Settings',
    ...sections,
  ]);
}
