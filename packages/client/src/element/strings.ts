/** Languages that the element speaks. */
export type Language = 'ko' | 'en';

const en = {
  microphoneOn: 'Turn microphone on',
  microphoneOff: 'Turn microphone off',
  cameraOn: 'Turn camera on',
  cameraOff: 'Turn camera off',
  shareOn: 'Share screen',
  shareOff: 'Stop screen share',
  chat: 'Chat',
  leave: 'Leave',
  microphone: 'Microphone',
  camera: 'Camera',
  share: 'Share',
  controls: 'Call controls',
  participants: 'Participants',
  message: 'Message',
  send: 'Send',
  you: 'You',
  muted: 'muted',
  screenOf: '{name}’s screen',
  connecting: 'Joining…',
  waiting: 'Waiting until somebody lets you in…',
  alone: 'Nobody else is here yet.',
  reconnecting: 'Connection lost, trying again…',
  media: 'Sound and picture are being restored…',
  blocked: 'Play sound',
  encrypted: 'End-to-end encrypted',
  number: 'Safety number, the same for everybody: {name}',
  undecodable: 'Not everybody can be decrypted here: they came with another passphrase.',
  noToken: 'A token is needed to join.',
  left: 'You have left the call.',
  removed: 'You were removed from the call.',
  denied: 'You were not let in.',
  ended: 'The call has ended.',
  lost: 'The connection was lost.',
  replaced: 'The call goes on in another window.',
  failed: 'Joining failed.',
} as const;

/** Key of a text. */
export type TextKey = keyof typeof en;

const ko: Readonly<Record<TextKey, string>> = {
  microphoneOn: '마이크 켜기',
  microphoneOff: '마이크 끄기',
  cameraOn: '카메라 켜기',
  cameraOff: '카메라 끄기',
  shareOn: '화면 공유',
  shareOff: '공유 중지',
  chat: '채팅',
  leave: '나가기',
  microphone: '마이크',
  camera: '카메라',
  share: '공유',
  controls: '통화 조작',
  participants: '참가자',
  message: '메시지',
  send: '보내기',
  you: '나',
  muted: '음소거',
  screenOf: '{name} 님의 화면',
  connecting: '들어가는 중…',
  waiting: '입장 승인을 기다리는 중…',
  alone: '아직 아무도 없어요.',
  reconnecting: '연결이 끊겨 다시 연결하는 중…',
  media: '소리와 영상을 되살리는 중…',
  blocked: '소리 켜기',
  encrypted: '종단 간 암호화됨',
  number: '안전 번호 (모두 같아야 해요): {name}',
  undecodable: '일부는 여기서 풀 수 없어요. 다른 암호 문구로 들어왔을 거예요.',
  noToken: '들어가려면 토큰이 필요해요.',
  left: '통화에서 나왔어요.',
  removed: '진행자가 내보냈어요.',
  denied: '입장이 거절되었어요.',
  ended: '통화가 끝났어요.',
  lost: '연결이 끊어졌어요.',
  replaced: '다른 창에서 통화가 이어지고 있어요.',
  failed: '들어가지 못했어요.',
};

const tables: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, ko };

/** Chooses the language: the attribute, then the page's, then the browser's. */
export function languageOf(...wishes: readonly (string | null | undefined)[]): Language {
  const first = wishes.find((wish) => wish !== null && wish !== undefined && wish !== '');
  return first?.toLowerCase().startsWith('ko') === true ? 'ko' : 'en';
}

/** A text in a language; `{name}` is replaced. */
export function textOf(language: Language, key: TextKey, name = ''): string {
  return tables[language][key].replace('{name}', name);
}
