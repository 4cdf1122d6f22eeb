import type { Database } from './client'

/** Thrown to make a transaction roll back. */
class Deliberate extends Error {}

/**
 * Provokes, in temporary tables, the two ways in which a connection loses writes that it has acknowledged, and throws
 * where one succeeds: a plain write issued while a transaction is open that is then rolled back, and a plain write
 * after a COMMIT that failed. For SQLite, whose one writing connection everybody shares.
 */
export async function testThatWritesAreKept(db: Database): Promise<void> {
  await db.$executeRaw`CREATE TEMP TABLE self_test (id INTEGER PRIMARY KEY)`
  await db.$executeRaw`CREATE TEMP TABLE self_test_child (parent INTEGER REFERENCES self_test (id) DEFERRABLE INITIALLY DEFERRED)`
  try {
    await writeDuringRollback(db)
    await failAtCommit(db)
    await db.$executeRaw`INSERT INTO self_test VALUES (3)`
    const kept = await db.$transaction((tx) => tx.$queryRaw<{ id: number }[]>`SELECT id FROM self_test ORDER BY id`)
    const ids = kept.map(({ id }) => Number(id)).join()
    if (ids !== '2,3') throw new Error(`This build of the database would lose acknowledged saves (kept ${ids}, not 2,3).`)
  } finally {
    await db.$executeRaw`DROP TABLE self_test_child`
    await db.$executeRaw`DROP TABLE self_test`
  }
}

async function writeDuringRollback(db: Database): Promise<void> {
  let plain: Promise<unknown> = Promise.resolve()
  const rolledBack = new Promise<void>((resolve, reject) => {
    const writePlainly = () => {
      plain = db.$executeRaw`INSERT INTO self_test VALUES (2)`
      // A Prisma query begins when somebody waits for it.
      plain.catch(reject)
    }
    db.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO self_test VALUES (1)`
      writePlainly()
      await new Promise((wait) => setTimeout(wait, 5))
      throw new Deliberate()
    }).then(resolve, (error: unknown) => (error instanceof Deliberate ? resolve() : reject(error)))
  })
  await rolledBack
  await plain
}

async function failAtCommit(db: Database): Promise<void> {
  const failed = await db
    .$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO self_test_child VALUES (99)`
    })
    .then(
      () => false,
      () => true,
    )
  if (!failed) throw new Error('A transaction that could not be committed was acknowledged.')
}
