import { randomUUID } from 'node:crypto';
import { and, eq, placeholder } from 'drizzle-orm';
import type { Installation, Installations, Vault } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { installations, spaces } from './schema.ts';
import { write } from './unit-of-work.ts';

const tokenContext = (platform: string, workspace: string) => `installation:${platform}:${workspace}`;

/** Spaces, and the chat workspaces that are connected to them. Tokens are stored sealed. */
export function installationsStore(db: Database, vault: Vault): Installations {
  const spaceById = db
    .select()
    .from(spaces)
    .where(eq(spaces.id, placeholder('id')))
    .prepare();
  const ofWorkspace = db
    .select()
    .from(installations)
    .where(
      and(
        eq(installations.platform, placeholder('platform')),
        eq(installations.workspace, placeholder('workspace')),
      ),
    )
    .prepare();
  const opened = (row: typeof installations.$inferSelect): Installation => ({
    workspace: { platform: row.platform, id: row.workspace },
    space: row.space,
    ...(row.token && { token: vault.open(tokenContext(row.platform, row.workspace), row.token) }),
    ...(row.botUser && { botUser: row.botUser }),
  });

  return {
    defaultSpace(defaults) {
      return write(db, (tx) => {
        const known = tx.select().from(spaces).limit(1).get();
        if (known) return known;
        const space = { id: randomUUID(), ...defaults };
        tx.insert(spaces).values(space).run();
        return space;
      });
    },

    space: async (id) => spaceById.get({ id }),

    async find({ platform, id }) {
      const row = ofWorkspace.get({ platform, workspace: id });
      return row && opened(row);
    },

    async all(platform) {
      return db.select().from(installations).where(eq(installations.platform, platform)).all().map(opened);
    },

    async workspaces(space) {
      return db
        .select({ platform: installations.platform, id: installations.workspace })
        .from(installations)
        .where(eq(installations.space, space))
        .all();
    },

    async save({ workspace, space, token, botUser }) {
      const row = {
        platform: workspace.platform,
        workspace: workspace.id,
        space,
        botUser: botUser ?? null,
        token: token ? Buffer.from(vault.seal(tokenContext(workspace.platform, workspace.id), token)) : null,
      };
      await write(db, (tx) =>
        tx
          .insert(installations)
          .values(row)
          .onConflictDoUpdate({ target: [installations.platform, installations.workspace], set: row })
          .run(),
      );
    },
  };
}
