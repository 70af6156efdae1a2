const RATE = 48_000;
/** Root of the mean square of the noise, −40 dBFS: a fan. */
const NOISE = 0.01;
const HEADER_BYTES = 44;

/**
 * Lays noise over speech (WAV, 16 bit, mono) and a pause of two seconds behind it: a microphone in an office, as a WAV file that
 * Chromium takes for one. The same each time.
 */
export function noisySpeech(speech: Buffer): Buffer {
  const rate = speech.readUInt32LE(24);
  const words = Array.from(
    { length: (speech.length - HEADER_BYTES) / 2 },
    (_, i) => speech.readInt16LE(HEADER_BYTES + i * 2) / 32_768,
  );
  const length = Math.round((words.length / rate + 2) * RATE);
  const out = Buffer.alloc(HEADER_BYTES + length * 2);
  header(out, length);
  const noise = whiteNoise();
  for (let i = 0; i < length; i += 1) {
    const at = (i * rate) / RATE;
    const k = Math.floor(at);
    const word = (words[k] ?? 0) * (1 - (at - k)) + (words[k + 1] ?? 0) * (at - k);
    const sample = Math.max(-1, Math.min(1, word * 0.6 + noise()));
    out.writeInt16LE(Math.round(sample * 32_767), HEADER_BYTES + i * 2);
  }
  return out;
}

/** A generator of noise that always makes the same (linear congruential, Numerical Recipes). */
function whiteNoise(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Uniform in ±√3 of the root mean square.
    return (state / 2 ** 31 - 1) * Math.sqrt(3) * NOISE;
  };
}

function header(out: Buffer, samples: number): void {
  out.write('RIFF', 0);
  out.writeUInt32LE(out.length - 8, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(1, 20);
  out.writeUInt16LE(1, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * 2, 28);
  out.writeUInt16LE(2, 32);
  out.writeUInt16LE(16, 34);
  out.write('data', 36);
  out.writeUInt32LE(samples * 2, 40);
}
