import { and, asc, eq, inArray, ne, placeholder, sql } from 'drizzle-orm';
import type { Runs, StoredRun } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { recipientKey } from './recipient.ts';
import {
  answers,
  audiences,
  counted,
  memberships,
  participants,
  parts,
  people,
  released,
  runs,
  sources,
} from './schema.ts';

const storedRun = ({ network, ...row }: typeof runs.$inferSelect): StoredRun => ({
  ...row,
  ...(network === null ? {} : { network }),
});

/** so far back somebody looks for the one to go on from */
const MOST_BEFORE = 20;

/** What every event and every card needs is asked with statements that are made once: making them costs most. */
export function runsStore(db: Database): Runs {
  const inSpace = eq(runs.space, placeholder('space'));
  const byId = db
    .select()
    .from(runs)
    .where(and(inSpace, eq(runs.id, placeholder('id'))))
    .prepare();
  const openOf = db
    .select()
    .from(runs)
    .where(
      and(
        inSpace,
        eq(runs.owner, placeholder('owner')),
        eq(runs.flow, placeholder('flow')),
        eq(runs.open, true),
      ),
    )
    .prepare();
  const answersOf = db
    .select({
      step: answers.step,
      version: answers.version,
      sealed: answers.sealed,
      at: answers.at,
      author: answers.author,
    })
    .from(answers)
    .where(and(eq(answers.space, placeholder('space')), eq(answers.run, placeholder('run'))))
    .orderBy(asc(answers.step), asc(answers.version)) // not by `at`: a redelivered text carries an earlier moment
    .prepare();

  const partOf = db
    .selectDistinct({ run: participants.run })
    .from(participants)
    .where(and(eq(participants.space, placeholder('space')), eq(participants.person, placeholder('person'))))
    .prepare();
  const partsIn = db
    .select({ role: participants.role })
    .from(participants)
    .where(
      and(
        eq(participants.space, placeholder('space')),
        eq(participants.run, placeholder('run')),
        eq(participants.person, placeholder('person')),
      ),
    )
    .prepare();

  return {
    async get(space, id) {
      const row = byId.get({ space, id });
      return row && storedRun(row);
    },

    open: async (space, owner, flow) => openOf.all({ space, owner, flow }).map(storedRun),

    async ofOwner(space, owner) {
      const mine = and(eq(runs.space, space), eq(runs.owner, owner));
      return db.select().from(runs).where(mine).orderBy(sql`rowid`).all().map(storedRun);
    },

    async openWithin(space, networks) {
      const active = db
        .select({ person: memberships.person })
        .from(memberships)
        .where(
          and(
            eq(memberships.space, space),
            inArray(memberships.network, networks),
            eq(memberships.status, 'active'),
          ),
        );
      const theirs = and(eq(runs.space, space), inArray(runs.owner, active), eq(runs.open, true));
      return db.select().from(runs).where(theirs).orderBy(sql`rowid`).all().map(storedRun);
    },

    partOf: async (space, person) => partOf.all({ space, person }).map(({ run }) => run),

    partIn: async (space, run, person) => partsIn.all({ space, run, person }).map(({ role }) => role),

    async counted(space, network) {
      return db
        .select({ run: counted.run, owner: runs.owner, versions: counted.versions })
        .from(counted)
        .innerJoin(runs, eq(runs.id, counted.run))
        .innerJoin(people, eq(people.id, runs.owner))
        .where(and(eq(counted.network, network), eq(counted.space, space), eq(people.forgotten, false)))
        .orderBy(sql`${runs}.rowid`)
        .all();
    },

    async released(space, marks) {
      return db
        .select({ mark: released.mark })
        .from(released)
        .where(and(eq(released.space, space), inArray(released.mark, marks)))
        .all()
        .map(({ mark }) => mark);
    },

    async ofMessage(space, message) {
      const row = db
        .select({ run: runs })
        .from(sources)
        .innerJoin(runs, eq(runs.id, sources.run))
        .where(and(eq(sources.space, space), eq(sources.message, message)))
        .get();
      return row && storedRun(row.run);
    },

    async count(space, owner, flow) {
      const mine = and(eq(runs.space, space), eq(runs.owner, owner), eq(runs.flow, flow));
      return db.$count(runs, mine);
    },

    answers: async (space, run) =>
      answersOf
        .all({ space, run })
        .map(({ author, ...answer }) => ({ ...answer, ...(author && { author }) })),

    async writtenIn(space, person) {
      const theirs = db.select({ run: answers.run }).from(answers).where(eq(answers.author, person));
      const others = and(eq(runs.space, space), ne(runs.owner, person), inArray(runs.id, theirs));
      return db.select().from(runs).where(others).orderBy(sql`rowid`).all().map(storedRun);
    },

    async openIn(space, network, flow) {
      const here = and(eq(runs.network, network), eq(runs.flow, flow), eq(runs.space, space));
      return db
        .select()
        .from(runs)
        .where(and(here, eq(runs.open, true)))
        .orderBy(sql`rowid`)
        .all()
        .map(storedRun);
    },

    async endedBefore(space, network, flow, run) {
      const here = and(eq(runs.network, network), eq(runs.flow, flow), eq(runs.space, space));
      const began = sql`coalesce((select rowid from ${runs} where ${runs.id} = ${run}), ${Number.MAX_SAFE_INTEGER})`;
      return db
        .select()
        .from(runs)
        .where(and(here, eq(runs.open, false), sql`${runs}.rowid < ${began}`))
        .orderBy(sql`rowid desc`)
        .limit(MOST_BEFORE)
        .all()
        .map(storedRun);
    },

    async pastParts(space, network, except) {
      return db
        .select({ person: parts.person, part: parts.part, day: parts.day })
        .from(parts)
        .innerJoin(runs, eq(runs.id, parts.run))
        .where(and(eq(runs.network, network), eq(runs.space, space), ne(parts.run, except)))
        .all();
    },

    async mentors(space) {
      return db
        .select({ leader: runs.owner, mentor: participants.person })
        .from(participants)
        .innerJoin(runs, eq(runs.id, participants.run))
        .where(and(eq(participants.space, space), eq(participants.role, 'mentor'), eq(runs.open, true)))
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
