/** What the buttons of the element show. */
export type IconName = 'microphone' | 'camera' | 'share' | 'chat' | 'leave';

/** Strokes on a field of 24 × 24. */
const strokes: Readonly<Record<IconName, string>> = {
  microphone: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3ZM6 11a6 6 0 0 0 12 0M12 17v3',
  camera: 'M5 7h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2ZM15 11l6-3v8l-6-3',
  share: 'M4 5h16v11H4ZM8 20h8M12 13V8M9.5 10.5 12 8l2.5 2.5',
  chat: 'M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-5 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z',
  leave: 'M13 4H5v16h8M10 12h11M17.5 8.5 21 12l-3.5 3.5',
};

/** Draws an icon; `slash` is the line through what is off, shown by the styles. */
export function icon(name: IconName): SVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  for (const [path, part] of [
    [strokes[name], 'shape'],
    ['M4 4l16 16', 'slash'],
  ] as const) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    line.setAttribute('class', part);
    picture.append(line);
  }
  return picture;
}
