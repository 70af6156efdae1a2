import { createRequire } from 'node:module';
import path from 'node:path';
import { routerCodecs } from '@madang/core';
import type { types } from 'mediasoup';

/**
 * Lets mediasoup's library negotiate H.265, which the worker built by us carries (`tooling/media-worker`). The library
 * takes only codecs from a list of its own and offers no way to add to it, so the line is put into the loaded list;
 * nothing on disk changes. false: a version of mediasoup without that list, which stays as it is.
 */
export function negotiateH265(): boolean {
  const codecs = supportedCodecs();
  if (codecs === undefined) return false;
  const h264 = codecs.find((codec) => codec.mimeType === 'video/H264');
  if (codecs.every((codec) => codec.mimeType !== 'video/H265')) {
    const rtcpFeedback = h264?.rtcpFeedback ?? [];
    codecs.push({ kind: 'video', mimeType: 'video/H265', clockRate: 90_000, parameters: {}, rtcpFeedback });
  }
  return true;
}

function supportedCodecs(): types.RouterRtpCodecCapability[] | undefined {
  const require = createRequire(import.meta.url);
  // Not among the package's exports, so by its path; the same instance that mediasoup itself loaded.
  const file = path.join(path.dirname(require.resolve('mediasoup')), 'supportedRtpCapabilities.js');
  try {
    const loaded: { supportedRtpCapabilities?: types.RtpCapabilities } = require(file);
    return loaded.supportedRtpCapabilities?.codecs as types.RouterRtpCodecCapability[] | undefined;
  } catch {
    return undefined;
  }
}

/** Whether a worker knows H.265, found out by publishing it: upstream's prebuilt one refuses. */
export async function carriesH265(worker: types.Worker): Promise<boolean> {
  if (!negotiateH265()) return false;
  const mediaCodecs = routerCodecs({ audio: [], video: ['H265'] }).map((codec) => ({ ...codec, parameters: {} }));
  const router = await worker.createRouter({ mediaCodecs });
  try {
    const transport = await router.createDirectTransport();
    const codecs = [{ mimeType: 'video/H265', payloadType: 96, clockRate: 90_000 }];
    await transport.produce({ kind: 'video', rtpParameters: { codecs, encodings: [{ ssrc: 1 }] } });
    return true;
  } catch {
    return false;
  } finally {
    router.close();
  }
}
