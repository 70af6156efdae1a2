/** A bucket that refills: `capacity` at once, `perSecond` in the long run. */
export type BucketRule = { readonly capacity: number; readonly perSecond: number };

/** How full a bucket was when it was last looked at. */
export type Bucket = { readonly tokens: number; readonly atMs: number };

/** A full bucket. */
export function fullBucket(rule: BucketRule, nowMs: number): Bucket {
  return { tokens: rule.capacity, atMs: nowMs };
}

/** Takes one token if there is one; else says in how many ms there will be. */
export function takeToken(
  bucket: Bucket,
  rule: BucketRule,
  nowMs: number,
): { readonly bucket: Bucket; readonly waitMs: number } {
  const elapsedMs = Math.max(0, nowMs - bucket.atMs);
  const tokens = Math.min(rule.capacity, bucket.tokens + (elapsedMs * rule.perSecond) / 1000);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, atMs: nowMs }, waitMs: 0 };
  return { bucket: { tokens, atMs: nowMs }, waitMs: Math.ceil(((1 - tokens) * 1000) / rule.perSecond) };
}
