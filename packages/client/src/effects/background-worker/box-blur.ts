/**
 * Blurs RGBA pixels in place: boxes of `radius` points, three times each way, which is close to a Gaussian (P. Kovesi, Fast
 * Almost-Gaussian Filtering, 2010). Meant for small pictures that are drawn large. Canvas filters are not in every browser.
 */
export function boxBlur(pixels: Uint8ClampedArray, widthPx: number, heightPx: number, radius: number): void {
  const line = new Float32Array(Math.max(widthPx, heightPx));
  for (let pass = 0; pass < 3; pass += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      for (let y = 0; y < heightPx; y += 1) blurLine(pixels, y * widthPx * 4 + channel, 4, widthPx, radius, line);
      for (let x = 0; x < widthPx; x += 1) blurLine(pixels, x * 4 + channel, widthPx * 4, heightPx, radius, line);
    }
  }
}

/** Every point becomes the mean of its neighbours; beyond the edge the edge goes on. */
function blurLine(
  pixels: Uint8ClampedArray,
  start: number,
  step: number,
  length: number,
  radius: number,
  line: Float32Array,
): void {
  for (let i = 0; i < length; i += 1) line[i] = pixels[start + i * step] ?? 0;
  const at = (i: number) => line[Math.min(length - 1, Math.max(0, i))] ?? 0;
  let sum = 0;
  for (let i = -radius; i <= radius; i += 1) sum += at(i);
  for (let i = 0; i < length; i += 1) {
    pixels[start + i * step] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
