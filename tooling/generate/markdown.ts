/** Text that a table cell may hold: bars and line breaks would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A fenced block. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A value as readable JSON, short lists and objects on one line. */
export function json(value: unknown): string {
  return fence('json', format(value, 0));
}

const WIDTH = 100;

function format(value: unknown, depth: number): string {
  const short = oneLine(value);
  if (short.length + depth * 2 <= WIDTH || typeof value !== 'object' || value === null) return short;
  const inner = '  '.repeat(depth + 1);
  const outer = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + format(item, depth + 1)).join(',\n')}\n${outer}]`;
  }
  const fields = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, depth + 1)}`,
  );
  return `{\n${fields.join(',\n')}\n${outer}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The anchor that a heading gets. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Puts a page together: a title, a line that says where it comes from, and its parts. */
export function page(title: string, source: string, parts: readonly string[]): string {
  const note = `<!-- Made by \`npm run gen\` from ${source}. Do not edit. -->`;
  return `${[`# ${title}`, note, ...parts].join('\n\n')}\n`;
}
