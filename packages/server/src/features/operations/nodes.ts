import type { NodeId, NodeStatus } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';

/** How often a node says that it is alive. */
export const NODE_HEARTBEAT_MS = 5_000;

/** After this silence a node counts as gone: three missed heartbeats. */
export const NODE_SILENCE_MS = 15_000;

/** What a node knows of its own load. */
export type OwnLoad = Pick<NodeStatus, 'rooms' | 'participants' | 'sockets' | 'mediaWorkers'>;

type Tools = {
  readonly id: NodeId;
  readonly version: string;
  readonly roles: NodeStatus['roles'];
  readonly clock: Clock;
  readonly load: () => Promise<OwnLoad>;
  readonly draining: () => boolean;
};

/** The nodes of the installation: this one tells the others through the database that it lives and how busy it is. */
export class Nodes {
  readonly #tools: Tools;
  readonly #startedAt: string;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#startedAt = new Date(tools.clock.now()).toISOString();
  }

  /** This node. */
  async own(): Promise<NodeStatus> {
    const { id, version, roles, load, draining } = this.#tools;
    return { id, version, roles: [...roles], startedAt: this.#startedAt, draining: draining(), ...(await load()) };
  }

  /** All nodes that gave a sign of life lately, this one with its load of now. */
  async list(db: Db): Promise<NodeStatus[]> {
    const own = await this.own();
    const rows = await db
      .selectFrom('nodes')
      .select('status')
      .where('id', '!=', own.id)
      .where('seen_at', '>', new Date(this.#tools.clock.now() - NODE_SILENCE_MS))
      .execute();
    return [own, ...rows.map((row) => row.status)];
  }

  /** Gives a sign of life. */
  async announce(db: Db): Promise<void> {
    const status = await this.own();
    const row = { status: JSON.stringify(status), seen_at: new Date(this.#tools.clock.now()) };
    await db
      .insertInto('nodes')
      .values({ id: status.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }

  /** Says goodbye. */
  async leave(db: Db): Promise<void> {
    await db.deleteFrom('nodes').where('id', '=', this.#tools.id).execute();
  }
}
