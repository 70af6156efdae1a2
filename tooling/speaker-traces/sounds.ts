import { execFileSync } from 'node:child_process';

const RATE = 48_000;

/** What a microphone hears, by name; samples from −1 to 1 at 48 kHz. Noise is drawn from a fixed seed: the same each time. */
export function sounds(): Readonly<Record<string, Float32Array>> {
  return {
    'speech-man': say(
      'en-us+m3',
      'Good morning everybody. Today we look at three things: the plan, the budget, and, well, who does what. Shall we begin?',
    ),
    'speech-woman': say(
      'en-us+f4',
      'I have one question about the budget. Last year we spent half of it on travel, and I wonder whether that is still right.',
    ),
    'speech-korean': say(
      'ko',
      '안녕하세요. 오늘은 세 가지를 보겠습니다. 먼저 계획, 다음은 예산, 그리고 누가 무엇을 할지 정하겠습니다.',
    ),
    yes: say('en-us+m3', 'Yes.'),
    cough: scene(4, [place(1, cough(0.35, 0.7))]),
    'coughing-fit': scene(6, [place(1, cough(0.3, 0.8)), place(1.6, cough(0.25, 0.7)), place(2.3, cough(0.35, 0.6))]),
    'throat-cleared': scene(4, [place(1, throat(0.55, 0.4))]),
    typing: scene(
      6,
      Array.from({ length: 40 }, (_, key) => place(0.8 + key * 0.11, burst(0.012, 0.3, 0.003))),
    ),
    door: scene(4, [place(1, thump(0.25, 0.9))]),
    fan: scene(6, [place(0, noise(6, 0.004))]),
  };
}

/** 16 bit mono WAV. */
export function wav(samples: Float32Array): Buffer {
  const header = Buffer.from('RIFF    WAVEfmt                     data    ', 'latin1');
  const bytes = samples.length * 2;
  header.writeUInt32LE(36 + bytes, 4);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.writeUInt32LE(bytes, 40);
  const data = Buffer.alloc(bytes);
  for (const [i, sample] of samples.entries())
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), i * 2);
  return Buffer.concat([header, data]);
}

type Placed = { readonly fromSeconds: number; readonly samples: Float32Array };
const place = (fromSeconds: number, samples: Float32Array): Placed => ({ fromSeconds, samples });

/** Sounds in a quiet room, whose own noise is at about −70 dBFS. */
function scene(seconds: number, parts: readonly Placed[]): Float32Array {
  const room = noise(seconds, 0.0003);
  for (const { fromSeconds, samples } of parts) {
    const start = Math.round(fromSeconds * RATE);
    samples.forEach((sample, i) => {
      room[start + i] = (room[start + i] ?? 0) + sample;
    });
  }
  return room;
}

/** Loudness of a voice before a laptop, as root mean square. */
const VOICE = 10 ** (-26 / 20);

/** A sentence by espeak-ng, with a second of the room on either side. */
function say(voice: string, text: string): Float32Array {
  const spoken = execFileSync('espeak-ng', ['-v', voice, '-s', '150', '--stdout', text]);
  const rate = spoken.readUInt32LE(24);
  const data = spoken.indexOf('data') + 8;
  const raw = Float32Array.from({ length: (spoken.length - data) >> 1 }, (_, i) => spoken.readInt16LE(data + i * 2));
  const loudness = Math.sqrt(raw.reduce((sum, sample) => sum + sample * sample, 0) / raw.length);
  const samples = Float32Array.from({ length: Math.floor((raw.length * RATE) / rate) }, (_, i) => {
    const [at, part] = [Math.floor((i * rate) / RATE), ((i * rate) / RATE) % 1];
    return (((raw[at] ?? 0) * (1 - part) + (raw[at + 1] ?? 0) * part) * VOICE) / loudness;
  });
  return scene(samples.length / RATE + 2, [place(1, samples)]);
}

/** A cough: a hard burst of air, then a fading, hoarse rest. */
function cough(seconds: number, loudness: number): Float32Array {
  const samples = noise(seconds, 1);
  return samples.map((sample, i) => {
    const t = i / RATE;
    const shape = t < 0.06 ? 1 : 0.5 * Math.exp(-(t - 0.06) * 9);
    return loudness * shape * (0.6 * sample + 0.4 * Math.sin(2 * Math.PI * 180 * t));
  });
}

function throat(seconds: number, loudness: number): Float32Array {
  const samples = noise(seconds, 1);
  return samples.map((sample, i) => {
    const t = i / RATE;
    const flutter = 0.5 + 0.5 * Math.sin(2 * Math.PI * 28 * t);
    return (
      loudness * Math.sin((Math.PI * t) / seconds) * flutter * (0.5 * sample + 0.5 * Math.sin(2 * Math.PI * 110 * t))
    );
  });
}

function burst(seconds: number, loudness: number, fadeSeconds: number): Float32Array {
  return noise(seconds, loudness).map((sample, i) => sample * Math.exp(-i / RATE / fadeSeconds));
}

function thump(seconds: number, loudness: number): Float32Array {
  return noise(seconds, 1).map((sample, i) => {
    const t = i / RATE;
    return loudness * Math.exp(-t * 18) * (0.8 * Math.sin(2 * Math.PI * 70 * t) + 0.2 * sample);
  });
}

/** White noise from a fixed seed (xorshift32, Marsaglia 2003). */
function noise(seconds: number, loudness: number): Float32Array {
  let seed = 0x9e3779b9;
  return Float32Array.from({ length: Math.round(seconds * RATE) }, () => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return loudness * ((seed >>> 0) / 2 ** 31 - 1);
  });
}
