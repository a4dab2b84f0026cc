import { and, asc, eq } from 'drizzle-orm';
import type { Runs, StoredRun } from '../src/core/ports.ts';
import { recipientKey } from './commit.ts';
import type { Database } from './open.ts';
import { answers, audiences, runs } from './schema.ts';

const storedRun = ({ network, ...row }: typeof runs.$inferSelect): StoredRun => ({
  ...row,
  ...(network === null ? {} : { network }),
});

export function runsStore(db: Database): Runs {
  return {
    async get(space, id) {
      const row = db
        .select()
        .from(runs)
        .where(and(eq(runs.space, space), eq(runs.id, id)))
        .get();
      return row && storedRun(row);
    },

    async open(space, owner, flow) {
      return db
        .select()
        .from(runs)
        .where(and(eq(runs.space, space), eq(runs.owner, owner), eq(runs.flow, flow), eq(runs.open, true)))
        .all()
        .map(storedRun);
    },

    async answers(space, run) {
      return db
        .select({ step: answers.step, version: answers.version, sealed: answers.sealed, at: answers.at })
        .from(answers)
        .where(and(eq(answers.space, space), eq(answers.run, run)))
        .orderBy(asc(answers.at), asc(answers.version))
        .all();
    },

    async approved(space, run, to) {
      return db
        .select({ versions: audiences.versions })
        .from(audiences)
        .where(
          and(eq(audiences.space, space), eq(audiences.run, run), eq(audiences.audience, recipientKey(to))),
        )
        .all()
        .map(({ versions }) => versions);
    },
  };
}
