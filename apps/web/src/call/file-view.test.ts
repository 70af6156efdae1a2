import type { FileProgress, FileState, FileTransfers, FileView } from '@madang/client/files';
import { describe, expect, it } from 'vitest';
import { bytesText } from '../lib/format.ts';
import { sceneFiles } from '../pages/lab/fake-files.ts';
import { labId, labMessage } from '../pages/lab/fixtures.ts';
import { setLocale } from '../paraglide/runtime.js';
import { chatItems, chatLines } from './chat-view.ts';
import { fileActions, nameParts, unseenFiles } from './file-view.ts';
import { fileFailureText, fileStateText } from './file-words.ts';

const views = (scene: string): readonly FileView[] =>
  (sceneFiles[scene]?.() satisfies FileTransfers | undefined)?.snapshot ?? [];

const incoming = views('files').find((file) => file.direction === 'incoming');
const outgoing = views('files').find((file) => file.direction === 'outgoing');
if (incoming === undefined || outgoing === undefined) throw new Error('the lab has lost its files');

const progress = (state: FileState): FileProgress => ({ state, bytes: 0, bytesPerSecond: null, remainingMs: null });
const taking = (...states: readonly FileState[]): FileView => ({
  ...outgoing,
  receivers: states.map((state, n) => ({ participantId: labId(n + 1), name: 'n', ...progress(state) })),
});

describe('what can be done with a file', () => {
  it.each<readonly [FileState, readonly string[]]>([
    [{ status: 'offered' }, ['accept', 'decline']],
    [{ status: 'opening' }, []],
    [{ status: 'queued' }, ['cancel']],
    [{ status: 'moving' }, ['pause', 'cancel']],
    [{ status: 'stalled' }, ['pause', 'cancel']],
    [{ status: 'paused', by: 'here' }, ['resume', 'cancel']],
    [{ status: 'paused', by: 'both' }, ['resume', 'cancel']],
    [{ status: 'paused', by: 'there' }, ['cancel']],
    [{ status: 'checking' }, []],
    [{ status: 'done', sha256: '' }, ['remove']],
    [{ status: 'declined' }, ['remove']],
  ])('one that comes: %j', (state, actions) => {
    expect(fileActions({ ...incoming, state })).toEqual(actions);
  });

  it('one that lies in the browser can be saved', () => {
    const state = { status: 'done', sha256: '' } as const;
    expect(fileActions({ ...incoming, state, canSave: true })).toEqual(['save', 'remove']);
  });

  it.each<readonly [string, readonly FileState[], readonly string[]]>([
    ['nobody has taken', [], ['withdraw']],
    ['somebody takes', [{ status: 'done', sha256: '' }, { status: 'moving' }], ['pause', 'cancel']],
    ['was paused here', [{ status: 'moving' }, { status: 'paused', by: 'here' }], ['resume', 'cancel']],
    ['was paused there', [{ status: 'paused', by: 'there' }], ['cancel']],
    ['all have, and others may', [{ status: 'done', sha256: '' }], ['withdraw']],
  ])('one that goes and %s', (_what, states, actions) => {
    expect(fileActions(taking(...states))).toEqual(actions);
  });

  it('one that is over can be removed', () => {
    expect(fileActions({ ...taking({ status: 'declined' }), open: false } as FileView)).toEqual(['remove']);
  });
});

describe('words', () => {
  it('every state and every failure has a sentence in both languages', () => {
    const failures = [
      'TOO_LARGE',
      'LIMIT_REACHED',
      'UNREADABLE',
      'NO_SPACE',
      'NOT_SAVED',
      'SAVE_UNSUPPORTED',
      'CORRUPT',
      'PEER_GONE',
      'REFUSED',
    ] as const;
    for (const locale of ['ko', 'en'] as const) {
      void setLocale(locale, { reload: false });
      const sentences = failures.map((name) => fileFailureText(`FILE_${name}`, 'here'));
      expect(new Set(sentences).size).toBe(failures.length);
      for (const file of [...views('files'), ...views('files-over')]) {
        if (file.direction === 'incoming' && file.state.status !== 'offered') {
          expect(fileStateText(file, file, locale)).not.toBe('');
        }
      }
    }
    expect(fileFailureText('FILE_SAVE_CANCELLED', 'here')).toBeNull();
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [4_300_000, '4.3 MB'],
    [48_200_000, '48 MB'],
    [2_100_000_000, '2.1 GB'],
  ])('%i bytes read as %s', (bytes, text) => {
    expect(bytesText(bytes, 'en')).toBe(text);
  });

  it('a name keeps its ending in sight', () => {
    expect(nameParts('아주 긴 이름.pdf')).toEqual(['아주 긴 이름', '.pdf']);
    expect(nameParts('Makefile')).toEqual(['Makefile', '']);
    expect(nameParts('.profile')).toEqual(['.profile', '']);
  });
});

describe('files in the chat', () => {
  it('stand between the messages by time', () => {
    const items = chatItems(
      [labMessage(1, 1, 'a', 'a', { minute: 8 }), labMessage(2, 1, 'a', 'b', { minute: 30 })],
      labId(0),
    );
    const kinds = chatLines(items, [], views('files')).map((line) => line.kind);
    expect(kinds).toEqual(['file', 'message', 'file', 'file', 'file', 'message']);
  });

  it('count as unread until they were seen, own ones never', () => {
    const files = views('files');
    expect(unseenFiles(files, 0)).toBe(2);
    expect(unseenFiles(files, files[0]?.at ?? 0)).toBe(1);
    expect(unseenFiles(files, Number.POSITIVE_INFINITY)).toBe(0);
  });
});
