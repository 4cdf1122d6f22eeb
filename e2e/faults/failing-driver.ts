import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Between } from '../../lib/database/client'

/** What a statement that is about to run should do: run, fail without having run, or run and lose its answer. */
export type Verdict = 'run' | 'fail' | 'lose'

export class ForcedFailure extends Error {
  override readonly name = 'ForcedFailure'
}

/** Puts a driver between that asks before every statement, BEGIN and COMMIT included, what is to become of it. */
export function failingWhere(judge: (statement: string) => Verdict): Between {
  const attempt = async <T>(statement: string, run: () => Promise<T>, instead?: () => Promise<unknown>): Promise<T> => {
    const verdict = judge(statement)
    if (verdict === 'fail') await instead?.()
    const result = verdict === 'fail' ? null : await run()
    if (verdict === 'run') return result as T
    throw new ForcedFailure(`${statement.slice(0, 60)}: made to ${verdict}`)
  }
  const statements = (inner: SqlDriverAdapter | Transaction) => ({
    queryRaw: (query: SqlQuery) => attempt(query.sql, () => inner.queryRaw(query)),
    executeRaw: (query: SqlQuery) =>
      // PostgreSQL's transactions end by a statement: where that fails, the server has rolled back.
      attempt(query.sql, () => inner.executeRaw(query), query.sql.startsWith('COMMIT') ? () => inner.executeRaw({ ...query, sql: 'ROLLBACK' }) : undefined),
  })
  const inTransaction = (inner: Transaction): Transaction =>
    over(inner, {
      ...statements(inner),
      commit: () => (inner.options.usePhantomQuery ? attempt('COMMIT', () => inner.commit(), () => inner.rollback()) : inner.commit()),
    })
  const connected = (inner: SqlDriverAdapter): SqlDriverAdapter =>
    over(inner, {
      ...statements(inner),
      // A transaction whose beginning is not known of is nobody's: it must not begin.
      startTransaction: async (level?: Parameters<SqlDriverAdapter['startTransaction']>[0]) => {
        if (judge('BEGIN') !== 'run') throw new ForcedFailure('BEGIN: made to fail')
        return inTransaction(await inner.startTransaction(level))
      },
    })
  return (factory) => over<SqlDriverAdapterFactory>(factory, { connect: async () => connected(await factory.connect()) })
}

/** `inner` with some of its methods replaced. */
function over<T extends object>(inner: T, methods: Partial<T>): T {
  return new Proxy(inner, {
    get(target, name) {
      const replaced: unknown = Reflect.get(methods, name)
      if (replaced !== undefined) return replaced
      const own: unknown = Reflect.get(target, name, target)
      return typeof own === 'function' ? own.bind(target) : own
    },
  })
}
