/**
 * Limits of the platform. Each is stated here once, published in the reference and tested.
 * Units are in the names.
 */
export const limits = {
  /** Names of people and rooms, in Unicode code points after trimming. */
  nameLength: 64,
  roomNameLength: 120,
  /** One chat message, in UTF-16 code units: graphemes would bound nothing, one may be of any length (UAX #29). */
  chatTextLength: 4000,
  /** Messages that a latecomer gets. */
  chatHistoryLength: 200,
  /** All keys and values of one metadata record together. */
  metadataBytes: 4096,
  metadataEntries: 32,
  /** REST body. */
  bodyBytes: 64 * 1024,
  /** One signalling message (ASVS 5.0 17.3.1 asks for a bound; SDP-sized RTP parameters fit ten times). */
  signalBytes: 64 * 1024,
  /** One session description of a direct path, in UTF-16 code units. */
  sdpLength: 40_000,
  /** One sealed media key, in base64url: 48 bytes, and room for what comes. */
  sealedKeyLength: 256,
  /** People in an encrypted room: when somebody leaves, everyone sends a new key to everyone. */
  encryptedParticipants: 50,
  /** Signalling messages a client may send: a bucket that refills. */
  signalRatePerSecond: 60,
  signalBurst: 240,
  /** Bytes waiting in a socket's send queue before the client counts as too slow. */
  socketQueueBytes: 1024 * 1024,
  /** Time in which a socket must have joined. */
  joinDeadlineMs: 10_000,
  /** Heartbeats: each side sends when it has sent nothing for the interval, and gives up after the timeout. */
  heartbeatIntervalMs: 5_000,
  heartbeatTimeoutMs: 15_000,
  /** How long a participant outlives its socket. Twilio and LiveKit give up at about the same time. */
  resumeWindowMs: 30_000,
  /** `lastSeq` of a reloaded page, which knows nothing any more: it gets a snapshot, and its media is opened anew. */
  newPageSeq: Number.MAX_SAFE_INTEGER,
  /** Messages of a room kept for resuming; whoever missed more gets a fresh snapshot instead. */
  roomLogLength: 4096,
  maxParticipantsPerRoom: 1000,
  tracksPerParticipant: 8,
  subscriptionsPerUpdate: 200,
  /** Payload of one message over a data channel: the most that every browser takes (RFC 8841 §6.1). */
  dataMessageBytes: 64 * 1024,
  /** Topic of such a message, in UTF-8. */
  dataTopicBytes: 64,
  /** What one participant may send over data channels through the server, all of them together; the SDK keeps to it. */
  dataBytesPerSecond: 4 * 1024 * 1024,
  /** One for everyone and one for each single addressee, reliable and lossy apart. */
  dataChannelsPerParticipant: 64,
  /** How long a lossy message is worth sending. */
  dataLossyLifetimeMs: 500,
  /** How long a new data channel waits until all who are there can receive; whoever takes longer misses what is sent before. */
  dataReadyMs: 10_000,
  /** Largest file that one participant offers another: 256 GiB. */
  fileBytes: 256 * 1024 ** 3,
  /** Name of an offered file, in UTF-16 code units, as file systems count. */
  fileNameLength: 255,
  /** Bytes of a file in one data message: with every header it stays below 64 KiB. */
  fileChunkBytes: 60 * 1024,
  /** Bytes of a file under way that its receiver has not written yet: what both ends hold in memory. */
  fileWindowBytes: 1024 * 1024,
  /** Offers of one participant that wait for an answer. */
  fileOffersPerSender: 20,
  /** Transfers of a page that move at the same time, each way; further receivers wait for their turn. */
  fileTransfersAtOnce: 4,
  /** REST pages. */
  pageSizeDefault: 50,
  pageSizeMax: 200,
  liveKeysPerTenant: 10,
  roomsPerTenant: 100_000,
  /** Life of a join token. */
  tokenTtlDefaultSeconds: 600,
  tokenTtlMaxSeconds: 24 * 3600,
  /** Difference allowed between the clock of a token's maker and ours. */
  clockLeewaySeconds: 30,
  /** The quietest sound that can count as speech, in dBov (RFC 6464 §3): microphones of a silent room are below. */
  speechFloorDbov: -70,
  idempotencyHours: 24,
  pinDigits: 6,
} as const;
