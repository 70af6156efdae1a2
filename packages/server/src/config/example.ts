import { settingReference } from './reference.ts';

const HEAD = [
  '# Settings of Madang. Copy this file to madang.yaml and change what you need; every line is optional.',
  '# The environment variable in brackets wins over the line. Reference: docs/reference/configuration.md',
];

/** The text of `madang.example.yaml`: every setting, commented out, with its default. */
export function exampleFile(): string {
  const settings = settingReference().flatMap((setting) => {
    const unit = setting.unit === '' ? '' : ` Unit: ${setting.unit}.`;
    const value = !setting.secret && /^[\w./-]+$/.test(setting.default) ? ` ${setting.default}` : '';
    return [
      '',
      `# ${setting.description} [${setting.environment}]`,
      `# Allowed: ${setting.allowed}.${unit} Default: ${setting.default}.`,
      `# ${setting.name}:${value}`,
    ];
  });
  return `${[...HEAD, ...settings].join('\n')}\n`;
}
