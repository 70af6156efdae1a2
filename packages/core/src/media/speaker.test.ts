import { readFileSync } from 'node:fs';
import { defaultSpeakerPolicy, type SpeakerPolicy } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { newSpeaker, PAUSE_MS, type SpeakerInput, type SpeakerState, speakerDeadline, stepSpeaker } from './speaker.ts';

const policy = defaultSpeakerPolicy;
const { minSpeechMs, holdMs } = policy;

type Moment = readonly [atMs: number, input: SpeakerInput<string>];

const says = (...people: readonly (readonly [who: string, levelDbov?: number, presents?: boolean])[]) =>
  ({
    type: 'levels',
    heard: people.map(([who, levelDbov = -30, presents = false]) => ({ who, levelDbov, presents })),
  }) as const;
const silence = says();

/** Who was told as the speaker and when, with the clock asked whenever the machine wants it to be. */
function told(
  moments: readonly Moment[],
  untilMs: number,
  by: SpeakerPolicy = policy,
): (readonly [number, string | null])[] {
  let state: SpeakerState<string> = newSpeaker(0);
  const changes: (readonly [number, string | null])[] = [];
  const step = (input: SpeakerInput<string>, atMs: number) => {
    const before = state.current;
    state = stepSpeaker(state, input, by, atMs);
    if (state.current !== before) changes.push([atMs, state.current]);
  };
  const runTo = (atMs: number) => {
    for (let due = speakerDeadline(state, by); due !== null && due < atMs; due = speakerDeadline(state, by)) {
      step({ type: 'clock' }, due);
      expect(speakerDeadline(state, by), 'a deadline that is reached is settled').not.toBe(due);
    }
  };
  for (const [atMs, input] of moments) {
    runTo(atMs);
    step(input, atMs);
  }
  runTo(untilMs);
  return changes;
}

describe('the speaker', () => {
  it('nobody --heard for minSpeechMs--> told', () => {
    expect(told([[0, says(['a'])]], 5_000)).toEqual([[minSpeechMs, 'a']]);
    expect(
      told(
        [
          [0, says(['a'])],
          [minSpeechMs - 1, silence],
        ],
        5_000,
      ),
    ).toEqual([]);
  });

  it('nobody --below the threshold--> nobody', () => {
    expect(told([[0, says(['a', policy.thresholdDbov - 1])]], 5_000)).toEqual([]);
  });

  it('told --silence shorter than a pause--> stays; longer, and held long enough --> nobody', () => {
    const speech: Moment[] = [
      [0, says(['a'])],
      [4_000, silence],
    ];
    expect(told([...speech, [4_000 + PAUSE_MS - 1, says(['a'])]], 9_000)).toEqual([[minSpeechMs, 'a']]);
    expect(told(speech, 9_000)).toEqual([
      [minSpeechMs, 'a'],
      [4_000 + PAUSE_MS, null],
    ]);
    expect(
      told(
        [
          [0, says(['a'])],
          [900, silence],
        ],
        9_000,
      ),
    ).toEqual([
      [minSpeechMs, 'a'],
      [minSpeechMs + holdMs, null],
    ]);
  });

  it('told --another speaks--> the other, after the hold', () => {
    expect(
      told(
        [
          [0, says(['a'])],
          [900, says(['b'])],
        ],
        9_000,
      ),
    ).toEqual([
      [minSpeechMs, 'a'],
      [minSpeechMs + holdMs, 'b'],
    ]);
    expect(
      told(
        [
          [0, says(['a'])],
          [5_000, says(['b'])],
        ],
        9_000,
      ),
    ).toEqual([
      [minSpeechMs, 'a'],
      [5_000 + minSpeechMs, 'b'],
    ]);
  });

  it('told --another speaks as well--> stays, unless the other is clearly louder', () => {
    const both = (b: number) =>
      told(
        [
          [0, says(['a', -30])],
          [5_000, says(['a', -30], ['b', b])],
        ],
        9_000,
      ).at(-1)?.[1];
    expect(both(-25)).toBe('a');
    expect(both(-23)).toBe('b');
  });

  it('told --gone--> the next who spoke long enough, or nobody', () => {
    expect(
      told(
        [
          [0, says(['a'])],
          [3_000, { type: 'gone', who: 'a' }],
        ],
        9_000,
      ).at(-1),
    ).toEqual([3_000, null]);
    const waiting: Moment[] = [
      [0, says(['a'])],
      [900, says(['b'])],
      [1_800, { type: 'gone', who: 'a' }],
    ];
    expect(told(waiting, 9_000).at(-1)).toEqual([1_800, 'b']);
  });

  it('is who presents, first or only, where the room wants it so', () => {
    const loudGuest = says(['guest', -20], ['teacher', -45, true]);
    const guestAlone = says(['guest', -20]);
    const by = (who: SpeakerPolicy['who'], levels: ReturnType<typeof says>) =>
      told([[0, levels]], 5_000, { ...policy, who }).at(-1)?.[1];
    expect(by('everyone', loudGuest)).toBe('guest');
    expect(by('presenters-first', loudGuest)).toBe('teacher');
    expect(by('presenters-first', guestAlone)).toBe('guest');
    expect(by('presenters', guestAlone)).toBeUndefined();
  });

  it('is heard by one person’s word at a time, too', () => {
    const heard = { who: 'a', levelDbov: -30, presents: false };
    const changes = told(
      [
        [0, { type: 'level', who: 'a', heard }],
        [100, { type: 'level', who: 'b', heard: null }],
        [4_000, { type: 'level', who: 'a', heard: null }],
      ],
      9_000,
    );
    expect(changes).toEqual([
      [minSpeechMs, 'a'],
      [4_000 + PAUSE_MS, null],
    ]);
  });
});

type Traces = { readonly lookMs: number; readonly traces: Readonly<Record<string, readonly (number | null)[]>> };
const { lookMs, traces } = JSON.parse(
  readFileSync(new URL('./testing/speaker-traces.json', import.meta.url), 'utf8'),
) as Traces;

type Part = readonly [who: string, trace: string, fromLook: number];

/** Plays recorded levels as the worker tells them: all who can be heard in each look, and silence once. */
function play(parts: readonly Part[]): { readonly moments: Moment[]; readonly endMs: number } {
  const levelsOf = ([who, trace, from]: Part, look: number) => {
    const level = traces[trace]?.[look - from];
    return level === undefined || level === null ? [] : [[who, level] as const];
  };
  const looks = Math.max(...parts.map(([, trace, from]) => from + (traces[trace]?.length ?? Number.NaN)));
  const moments = Array.from(
    { length: looks + 1 },
    (_, look): Moment => [look * lookMs, says(...parts.flatMap((part) => levelsOf(part, look)))],
  );
  return { moments, endMs: looks * lookMs + 10_000 };
}

const speakers = (parts: readonly Part[]) => {
  const { moments, endMs } = play(parts);
  return told(moments, endMs);
};
const firstHeardMs = (trace: string) =>
  (traces[trace]?.findIndex((level) => level !== null && level >= policy.thresholdDbov) ?? -1) * lookMs;

describe('recorded levels', () => {
  it.each(['cough', 'coughing-fit', 'throat-cleared', 'typing', 'door', 'fan'])('%s alone is no speech', (noise) => {
    expect(speakers([['a', noise, 0]])).toEqual([]);
  });

  it.each(['speech-man', 'speech-woman', 'speech-korean'])('%s is told soon, once, and over at its end', (speech) => {
    const changes = speakers([['a', speech, 0]]);
    expect(changes.map(([, who]) => who)).toEqual(['a', null]);
    expect((changes[0]?.[0] ?? Number.NaN) - firstHeardMs(speech)).toBeLessThanOrEqual(1_500);
  });

  it.each(['cough', 'coughing-fit', 'throat-cleared', 'typing', 'door', 'yes'])(
    '%s does not take the floor, whenever it comes',
    (noise) => {
      for (let from = 0; from < (traces['speech-man']?.length ?? 0); from += 1)
        expect(
          speakers([
            ['a', 'speech-man', 0],
            ['b', noise, from],
          ]).some(([, who]) => who === 'b'),
          `at look ${from}`,
        ).toBe(false);
    },
  );

  it('two who take turns are told in turn, and a cough between them changes nothing', () => {
    const length = traces['speech-man']?.length ?? Number.NaN;
    const talk: Part[] = [
      ['a', 'speech-man', 0],
      ['b', 'speech-woman', length],
      ['c', 'cough', length - 4],
    ];
    expect(
      speakers(talk)
        .map(([, who]) => who)
        .filter((who) => who !== null),
    ).toEqual(['a', 'b']);
  });
});
