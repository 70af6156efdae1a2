import { z } from 'zod';
import { roleCapabilities } from './constants.ts';

/** What a participant may do. */
export const Capability = z
  .enum([
    'publish:audio',
    'publish:video',
    'publish:screen',
    'publish:data',
    'subscribe',
    'chat',
    'draw',
    'present',
    'moderate',
    'record',
    'hidden',
  ])
  .meta({ id: 'Capability', description: '`hidden`: not in the roster, unseen and unheard.' });
export type Capability = z.infer<typeof Capability>;

/** A named set of capabilities. */
export const Role = z.enum(['moderator', 'presenter', 'participant', 'observer']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** The capabilities of a role after a token's additions and removals; removal wins. */
export function capabilitiesOf(
  role: Role,
  allow: readonly Capability[] = [],
  deny: readonly Capability[] = [],
): ReadonlySet<Capability> {
  const set = new Set<Capability>([...roleCapabilities[role], ...allow]);
  for (const capability of deny) set.delete(capability);
  return set;
}
