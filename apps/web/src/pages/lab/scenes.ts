import type { CallSnapshot } from '@madang/client';
import { labId, labMessage, labSnapshot, type PersonWish } from './fixtures.ts';

const names = [
  '김민수',
  '박지훈',
  '최유진',
  '정하늘',
  '강도윤',
  '조은별',
  '윤서준',
  '장미래',
  '임태양',
  '한가람',
  '오세찬',
  '서나래',
  'Amelia Novak',
  '신우주',
  '권다온',
  'Jonas Weber',
  '황보라',
  '안소리',
  '송이든',
  '류단비',
  '홍길동',
  '전봄',
  '고운',
  '문바다',
  '양시월',
  '손노을',
  '배나무',
  '백두산',
  '허브',
  '남궁민',
  '심해',
  '노을빛',
];

const crowd = (count: number, change: (i: number) => Partial<PersonWish> = () => ({})): PersonWish[] =>
  names.slice(0, count).map((name, i) => ({ name, ...change(i) }));

/** More people than a screen has lines: every name several times, told apart by a number. */
const hundreds = (count: number): PersonWish[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${names[i % names.length]} ${Math.floor(i / names.length) + 1}`,
    camera: i % 5 === 0,
    mic: i % 9 === 0,
  }));

const talk = [
  labMessage(1, 1, '김민수', '안녕하세요! 소리 잘 들리나요?', { minute: 0 }),
  labMessage(2, 0, '이서연', '네, 아주 잘 들려요 🙌', { minute: 0 }),
  labMessage(
    3,
    2,
    '박지훈',
    '자료는 여기 있어요. https://example.com/docs/plan 열어 봐 주세요.\n오늘은 3장부터 볼게요.',
    { minute: 2 },
  ),
  labMessage(4, 2, '박지훈', '<b>굵게</b> 같은 글자는 글자 그대로 보여요.', { minute: 2 }),
  labMessage(5, 3, '최유진', '저는 10분 뒤에 먼저 나가 볼게요.', { to: 0, minute: 4 }),
  labMessage(6, 0, '이서연', '괜찮아요, 정리해서 보내 드릴게요.', { to: 3, minute: 4 }),
  labMessage(7, null, '마당 교육 센터', '5분 뒤에 쉬는 시간이에요.', { minute: 5 }),
  labMessage(8, 1, '김민수', '👏', { minute: 6 }),
];

const SAFETY_NUMBER = '40718 22961 05533 87120 61904 33482 90017 54126';

/** Every state of the call page that is worth a look. */
export const scenes: Readonly<Record<string, () => CallSnapshot>> = {
  alone: () => labSnapshot({}),
  duo: () => labSnapshot({ others: crowd(1), chat: talk }),
  files: () => labSnapshot({ others: crowd(3), chat: talk }),
  'files-over': () => labSnapshot({ others: crowd(3), chat: talk }),
  'duo-off': () =>
    labSnapshot({ others: crowd(1, () => ({ camera: false, mic: false })), self: { name: '이서연', camera: false } }),
  three: () => labSnapshot({ others: crowd(2), speaker: 1, chat: talk }),
  five: () =>
    labSnapshot({
      others: crowd(4, (i) => ({
        camera: i !== 2,
        mic: i % 2 === 0,
        hand: i === 1,
        quality: i === 3 ? 'poor' : 'good',
      })),
      speaker: 1,
      chat: talk,
    }),
  nine: () =>
    labSnapshot({ others: crowd(8, (i) => ({ camera: i % 4 !== 3, mic: i % 3 !== 1 })), speaker: 1, chat: talk }),
  crowd: () =>
    labSnapshot({ others: crowd(32, (i) => ({ camera: i % 5 !== 3, mic: i % 3 === 0 })), speaker: 4, chat: talk }),
  hundreds: () => labSnapshot({ others: hundreds(400), speaker: 4, chat: talk }),
  share: () => labSnapshot({ others: crowd(6, (i) => ({ screen: i === 0, mic: i < 2 })), speaker: 1, chat: talk }),
  'share-self': () => labSnapshot({ self: { name: '이서연', screen: true }, others: crowd(3), speaker: 2, chat: talk }),
  lobby: () =>
    labSnapshot({
      others: crowd(3),
      chat: talk,
      change: {
        lobby: [
          { participantId: labId(81), name: '윤슬기' },
          { participantId: labId(82), name: 'Chris Park' },
        ],
      },
    }),
  blocked: () => labSnapshot({ others: crowd(3), change: { audioBlocked: true } }),
  reconnecting: () =>
    labSnapshot({
      others: crowd(3, (i) => ({ state: i === 2 ? 'suspended' : 'active' })),
      change: { state: { status: 'reconnecting', since: 0, attempt: 3, lobby: false } },
    }),
  'sound-only': () =>
    labSnapshot({
      others: crowd(3, (i) => ({ audioSafe: i === 1 })),
      change: {
        audioSafe: {
          send: { level: 4, cause: 'bandwidth', warning: null, safe: true, pinned: false },
          receive: { level: 2, cause: 'bandwidth', warning: null, safe: false, pinned: false },
          choice: 'auto',
        },
      },
    }),
  'small-pictures': () =>
    labSnapshot({
      others: crowd(3),
      change: {
        audioSafe: {
          send: { level: 3, cause: 'loss', warning: null, safe: false, pinned: true },
          receive: { level: 0, cause: null, warning: null, safe: false, pinned: false },
          choice: 'auto',
        },
      },
    }),
  'no-direct-path': () => labSnapshot({ others: crowd(1), change: { path: 'none', noPath: 'failed' } }),
  paused: () => labSnapshot({ others: crowd(3, (i) => ({ flowing: i !== 0, quality: i === 0 ? 'fair' : 'good' })) }),
  encrypted: () =>
    labSnapshot({
      others: crowd(3),
      speaker: 1,
      change: { encryption: { safetyNumber: SAFETY_NUMBER, undecodable: [] } },
    }),
  undecodable: () =>
    labSnapshot({
      others: crowd(3),
      change: { encryption: { safetyNumber: SAFETY_NUMBER, undecodable: [labId(2)] } },
    }),
  waiting: () => labSnapshot({ change: { state: { status: 'waiting' }, room: null, self: null } }),
};
