import { getTableColumns, Param, type Placeholder, placeholder, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';

/** What is built once for a database: to build a statement costs several times as much as to run it. */
export function once<T>(build: (db: Database) => T): (db: Database) => T {
  const known = new WeakMap<Database, { built: T }>();
  return (db) => {
    const { built } = known.get(db) ?? { built: build(db) };
    known.set(db, { built });
    return built;
  };
}

/**
 * Values that are given when a statement is run, each under its column's name and in the way its column writes it. (With
 * drizzle's bare placeholders, null would be written into a JSON column as a word.)
 */
export function given<T extends SQLiteTable, C extends keyof T['_']['columns'] & string>(
  table: T,
  ...names: C[]
): Record<C, SQL> {
  const columns = getTableColumns(table);
  const value = (name: C) => {
    const encode = (plain: unknown) => (plain === null ? null : columns[name]?.mapToDriverValue(plain));
    return sql`${new Param(placeholder(name), { mapToDriverValue: encode })}`;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<C, SQL>;
}

/** A limit at whose value SQLite does not look: where it can, it plans the statement anew whenever that runs. */
export const atMost = (rows: number | Placeholder) => sql`${rows} + 0` as unknown as Placeholder;
