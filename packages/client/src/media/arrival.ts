/** What tells whether media arrives. */
type Source = Pick<RTCRtpReceiver, 'getStats' | 'track'>;

/** How much has arrived so far: decoded frames of a picture, packets of a sound. */
export async function arrivedSoFar(receiver: Source): Promise<number> {
  const report = await receiver.getStats();
  const key = receiver.track.kind === 'video' ? 'framesDecoded' : 'packetsReceived';
  for (const stat of report.values()) if (stat.type === 'inbound-rtp') return Number(stat[key] ?? 0);
  return 0;
}

/** Whether more has arrived than at a former look. */
export async function hasArrived(receiver: Source, before: number): Promise<boolean> {
  return (await arrivedSoFar(receiver)) > before;
}
