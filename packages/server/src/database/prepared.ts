import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { isStalePlan } from './errors.ts';

/** Texts that get a name; what the program says is far less, and a list of varying length must not fill the server. */
const MAX_PREPARED = 500;

/**
 * The pool as the query builder sees it, with its queries prepared: each connection parses and plans a text once, which
 * is half of what a short query costs PostgreSQL.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MAX_PREPARED) return known;
    const name = `q${names.size}`;
    names.set(text, name);
    return name;
  };
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client);
      if (known !== undefined) return known;
      const fresh = preparingClient(client, nameOf);
      clients.set(client, fresh);
      return fresh;
    },
  };
}

function preparingClient(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let generation = 0;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    // Without values there is nothing to plan for: begin, commit, migrations.
    const name = values.length === 0 ? undefined : nameOf(text);
    if (name === undefined) return client.query(text, [...values]);
    const alone = client.getTransactionStatus() === 'I';
    try {
      return await client.query({ name: `${name}.${generation}`, text, values: [...values] });
    } catch (error) {
      if (!isStalePlan(error)) throw error;
      // Another process migrated the tables; what was prepared before is planned anew under new names.
      generation += 1;
      if (alone) return query(text, values);
      throw error;
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}
