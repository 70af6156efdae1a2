import { z } from 'zod';

/** One stream of a transport’s SCTP association (RFC 8831 §6.4: 65,535 is not used). */
export const SctpStreamId = z.int().min(0).max(65_534);
