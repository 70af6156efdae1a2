import { describe, expect, it } from 'vitest';
import { labId, labMessage } from '../pages/lab/fixtures.ts';
import { chatItems, chatLines, sendsMessage, textParts, unreadCount } from './chat-view.ts';

describe('textParts', () => {
  it('makes web and mail addresses links and leaves the rest as it is', () => {
    expect(textParts('보세요 https://example.com/a?b=1 그리고 me@example.com!')).toEqual([
      { kind: 'text', text: '보세요 ' },
      { kind: 'link', text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
      { kind: 'text', text: ' 그리고 ' },
      { kind: 'link', text: 'me@example.com', href: 'mailto:me@example.com' },
      { kind: 'text', text: '!' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<b>x</b>', '<img src=x onerror=alert(1)>', 'vbscript:x'])(
    'never makes %s a link',
    (text) => {
      expect(textParts(text).filter((part) => part.kind === 'link' && !/^(?:https?|mailto):/u.test(part.href))).toEqual(
        [],
      );
      expect(
        textParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    },
  );
});

describe('sendsMessage', () => {
  const enter = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false };
  it.each([
    ['Enter', enter, true],
    ['Enter that ends a Korean syllable', { ...enter, isComposing: true }, false],
    ['Enter that ends a syllable in Safari', { ...enter, keyCode: 229 }, false],
    ['Shift+Enter', { ...enter, shiftKey: true }, false],
    ['a letter', { ...enter, key: 'ㅁ', keyCode: 65 }, false],
  ])('%s', (_, press, sends) => {
    expect(sendsMessage(press)).toBe(sends);
  });
});

describe('chatItems', () => {
  it('names a sender once in a run, and anew for a private word or after a pause', () => {
    const items = chatItems(
      [
        labMessage(1, 1, 'A', 'one', { minute: 0 }),
        labMessage(2, 1, 'A', 'two', { minute: 1 }),
        labMessage(3, 1, 'A', 'psst', { minute: 1, to: 0 }),
        labMessage(4, 1, 'A', 'later', { minute: 30, to: 0 }),
        labMessage(5, 0, 'Me', 'yes', { minute: 30, to: 1 }),
      ],
      labId(0),
    );
    expect(items.map((item) => item.continued)).toEqual([false, true, false, false, false]);
    expect(items.map((item) => item.privacy)).toEqual([null, null, 'from', 'from', 'to']);
    expect(items.map((item) => item.mine)).toEqual([false, false, false, false, true]);
  });

  it('enlarges a few emoji and nothing else', () => {
    const jumbo = (text: string) => chatItems([labMessage(1, 1, 'A', text)], null)[0]?.jumbo;
    expect(jumbo('👏')).toBe(true);
    expect(jumbo('👩‍👩‍👧 🎉')).toBe(true);
    expect(jumbo('👏 잘했어요')).toBe(false);
    expect(jumbo('123')).toBe(false);
  });
});

describe('unreadCount', () => {
  const chat = [labMessage(1, 1, 'A', '1'), labMessage(2, 0, 'Me', '2'), labMessage(3, null, 'S', '3')];
  it('counts what others wrote after the last one seen', () => {
    expect(unreadCount(chat, labId(0), null)).toBe(2);
    expect(unreadCount(chat, labId(0), chat[0]?.id ?? null)).toBe(1);
    expect(unreadCount(chat, labId(0), chat[2]?.id ?? null)).toBe(0);
  });
});

describe('chatLines', () => {
  const first = labMessage(1, 1, '김민수', '안녕하세요', { minute: 1 });
  const second = labMessage(2, 1, '김민수', '들리나요?', { minute: 2 });
  const items = chatItems([first, second], labId(0));
  const notice = (id: number, at: number) => ({ id, at, kind: 'joined', name: '박지훈' }) as const;

  it('puts what happened between the messages by time, and names the sender anew after it', () => {
    const lines = chatLines(items, [notice(1, Date.parse(first.at) + 1), notice(2, Date.parse(second.at) + 1)]);
    expect(lines.map((line) => line.kind)).toEqual(['message', 'notice', 'message', 'notice']);
    expect(lines.flatMap((line) => (line.kind === 'message' ? [line.item.continued] : []))).toEqual([false, false]);
  });

  it('leaves messages as they are where nothing happened between them', () => {
    const lines = chatLines(items, []);
    expect(lines.flatMap((line) => (line.kind === 'message' ? [line.item.continued] : []))).toEqual([false, true]);
  });
});
