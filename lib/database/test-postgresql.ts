import pg from 'pg'

/** Copies the database `template` of a server whose address is given without a database, and gives the copy's address. */
export async function copyOfPostgresql(server: string, name: string): Promise<string> {
  await administer(server, `CREATE DATABASE "${name}" TEMPLATE "template" STRATEGY wal_log`)
  return `${server}/${name}`
}

export async function dropPostgresql(url: string): Promise<void> {
  const { origin, name } = parts(url)
  await administer(origin, `DROP DATABASE "${name}" WITH (FORCE)`)
}

function parts(url: string) {
  const end = url.lastIndexOf('/')
  return { origin: url.slice(0, end), name: url.slice(end + 1) }
}

/** Runs a statement outside any test’s database. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
