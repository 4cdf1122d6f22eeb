import path from 'node:path'

/** Where the desk is kept. */
export type Location =
  | { readonly engine: 'sqlite'; readonly file: string; readonly folder: string }
  | { readonly engine: 'postgresql'; readonly url: string; readonly folder: string }

/**
 * From the environment: DATABASE_URL where it names a PostgreSQL database; otherwise `stet.db` in the data folder,
 * STET_DATA or `data` in the project. Back-ups are kept in the data folder on either engine.
 */
export function locate(environment: Readonly<Record<string, string | undefined>> = process.env): Location {
  // The comments tell Next's bundler that these are no files of the project's.
  const folder = path.resolve(/* turbopackIgnore: true */ environment['STET_DATA'] || 'data')
  const url = environment['DATABASE_URL']
  if (url && /^postgres(ql)?:\/\//.test(url)) return { engine: 'postgresql', url, folder }
  return { engine: 'sqlite', file: path.join(/* turbopackIgnore: true */ folder, 'stet.db'), folder }
}
