import type { RtpParameters } from '@madang/protocol';
import { ssrcOf } from './generator.ts';
import { type Endpoint, extensionUris, type PeerIdentity } from './target.ts';

const session = (groups: string) => [
  'v=0',
  'o=- 1 1 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  groups,
  'a=msid-semantic: WMS s',
];

/** What every section of a peer says about how it connects. */
const transport = ({ fingerprint, ufrag, password }: PeerIdentity) => [
  'c=IN IP4 0.0.0.0',
  `a=ice-ufrag:${ufrag}`,
  `a=ice-pwd:${password}`,
  'a=ice-options:trickle',
  `a=fingerprint:sha-256 ${fingerprint}`,
  'a=setup:active',
];

/** A publisher's offer of its two streams. */
export function publisherOffer(peer: PeerIdentity, streams: readonly RtpParameters[]): string {
  const sections = streams.flatMap((stream) => {
    const kind = stream.codecs[0]?.mimeType.split('/')[0];
    const types = stream.codecs.map((codec) => codec.payloadType).join(' ');
    const extensions = (stream.headerExtensions ?? []).map(({ id, uri }) => `a=extmap:${id} ${uri}`);
    const head = [`m=${kind} 9 UDP/TLS/RTP/SAVPF ${types}`, ...transport(peer), `a=mid:${stream.mid}`, ...extensions];
    const codecs = stream.codecs.flatMap(codecLines);
    return [...head, 'a=sendonly', 'a=rtcp-mux', 'a=rtcp-rsize', `a=msid:s ${kind}`, ...codecs, ...ssrcLines(stream)];
  });
  const mids = streams.map((stream) => stream.mid).join(' ');
  return [...session(`a=group:BUNDLE ${mids}`), ...sections, ''].join('\r\n');
}

/** A subscriber's answer: everything that is offered. */
export function subscriberAnswer(peer: PeerIdentity, offer: string): string {
  const kept = /^a=(mid|rtcp-mux|rtcp-rsize|rtpmap|fmtp|rtcp-fb|extmap):?/;
  const sections = offer.split(/\r\n(?=m=)/).slice(1);
  const answers = sections.flatMap((section) => {
    const [media = '', ...lines] = section.split('\r\n');
    const open = media.replace(/^(m=\w+) \d+/, '$1 9');
    return [open, ...transport(peer), 'a=recvonly', ...lines.filter((line) => kept.test(line))];
  });
  return [...session(found(offer, /^a=group:BUNDLE.*$/m, 0).trim()), ...answers, ''].join('\r\n');
}

/** Where Janus waits for a peer, from its offer or answer. */
export function endpointOf(sdp: string): Endpoint {
  const candidate = /^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ host/im;
  const transportCc = new RegExp(`^a=extmap:(\\d+)\\S* ${extensionUris.transportCc.replaceAll('.', '\\.')}`, 'm');
  return {
    ip: found(sdp, candidate),
    port: Number(found(sdp, candidate, 2)),
    ufrag: found(sdp, /^a=ice-ufrag:(\S+)/m),
    password: found(sdp, /^a=ice-pwd:(\S+)/m),
    transportCc: Number(transportCc.exec(sdp)?.[1] ?? 0),
  };
}

function codecLines(codec: RtpParameters['codecs'][number]): string[] {
  const { payloadType, mimeType, clockRate, channels, parameters = {}, rtcpFeedback = [] } = codec;
  const name = mimeType.slice(mimeType.indexOf('/') + 1);
  const format = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
  return [
    `a=rtpmap:${payloadType} ${name}/${clockRate}${channels === undefined ? '' : `/${channels}`}`,
    ...rtcpFeedback.map(({ type, parameter }) => `a=rtcp-fb:${payloadType} ${[type, parameter].join(' ').trim()}`),
    ...(format.length === 0 ? [] : [`a=fmtp:${payloadType} ${format.join(';')}`]),
  ];
}

function ssrcLines(stream: RtpParameters): string[] {
  const own = ssrcOf(stream);
  const resent = stream.encodings?.[0]?.rtx?.ssrc;
  const ssrcs = [own, ...(resent === undefined ? [] : [resent])].map((ssrc) => `a=ssrc:${ssrc} cname:x`);
  return resent === undefined ? ssrcs : [`a=ssrc-group:FID ${own} ${resent}`, ...ssrcs];
}

function found(sdp: string, what: RegExp, group = 1): string {
  const text = what.exec(sdp)?.[group];
  if (text === undefined) throw new Error(`there is no ${what} in\n${sdp}`);
  return text;
}
