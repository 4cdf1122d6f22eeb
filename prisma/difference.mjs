// What a database lacks of what prisma/schema.prisma says, as Prisma's own engine sees it.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { schemaEngine, schemaFor } from './engines.mjs'

/** PostgreSQL's one-byte type, which only its catalogue uses, and `text`. */
const CHAR = 18
const TEXT = 25

/**
 * An adapter through which the engine can read PostgreSQL's catalogue: the stock one refuses columns of the type
 * "char", which the engine asks for.
 * @param {string} url
 */
function catalogueAdapter(url) {
  const pool = new pg.Pool({ connectionString: url })
  /** @type {number[]} the columns of the last answer that were of that type */
  let chars = []
  const ask = pool.query.bind(pool)
  const query = async (/** @type {any} */ question, /** @type {any} */ values) => {
    const answer = await ask(question, values)
    chars = answer.fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : []))
    for (const column of chars) Object.assign(answer.fields[column] ?? {}, { dataTypeID: TEXT })
    return answer
  }
  Object.assign(pool, { query })
  const factory = new PrismaPg(pool, { disposeExternalPool: true })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (question) => {
      const answer = await queryRaw(question)
      for (const column of chars) answer.columnTypes[column] = ColumnTypeEnum.Character
      return answer
    }
    return adapter
  }
  return { factory, close: () => pool.end() }
}

/**
 * The SQL that would make the database equal to the schema; null where it is. Triggers and collations are not looked
 * at: Prisma does not know them.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} url a `postgres://` address, or the path of an SQLite file
 * @returns {Promise<string | null>}
 */
export async function differenceFromSchema(engine, url) {
  const { factory, close } =
    engine === 'sqlite' ? { factory: new PrismaBetterSqlite3({ url }), close: async () => {} } : catalogueAdapter(url)
  try {
    const prisma = await schemaEngine(engine, factory)
    const files = [{ path: 'schema.prisma', content: schemaFor(engine) }]
    const { stdout: script } = await prisma.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return !script || script.startsWith('-- This is an empty migration') ? null : script
  } finally {
    await close()
  }
}
