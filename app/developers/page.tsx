import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { signedInDatabase } from '../_signed-in'
import { PageHeader } from '../_ui/page-header'
import { developersWords as words } from '../_ui/words-developers'
import { openApiDocument } from '../api/_openapi'
import { Operation } from './_operation'
import styles from './developers.module.css'

export const metadata: Metadata = { title: words.title }

const SCRIPT = `-H 'X-Stet-Client: my-script'`

/** One command for each main job; `origin` is where this server answers. */
const examples = (origin: string) => [
  {
    job: words.examples.bringIn,
    command: `curl ${SCRIPT} -F file=@article.txt \\
  -F 'options={"id":"ARTICLE","author":"A script","targetLocale":"en-US","sourceLanguage":"fr"}' \\
  ${origin}/api/articles`,
  },
  { job: words.examples.read, command: `curl ${origin}/api/articles/ARTICLE` },
  {
    job: words.examples.save,
    command: `curl ${SCRIPT} -H 'Content-Type: application/json' \\
  -d '{"author":"A script","saves":[{"saveId":"SAVE","paragraphId":"PARAGRAPH","base":1,"state":{"text":"The corrected text.","kind":"body","level":0,"ordered":false,"joined":false,"leftOut":false}}]}' \\
  ${origin}/api/articles/ARTICLE/saves`,
  },
  { job: words.examples.export, command: `curl -OJ '${origin}/api/articles/ARTICLE/export?format=txt'` },
]

/** The API's description, to read: the same document as /api/openapi.json. */
export default async function DevelopersPage() {
  await signedInDatabase()
  const origin = (await headers()).get('x-stet-origin') ?? ''
  const { paths, components } = openApiDocument()
  return (
    <>
      <PageHeader title={words.title} />
      <main id="main" className={styles.main}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p>{words.header}</p>
        <p>{words.password}</p>
        <p>
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- JSON, not a page */}
          <a href="/api/openapi.json">{words.document}</a>
        </p>
        <h2>{words.jobs}</h2>
        <p>{words.examplesNote}</p>
        {examples(origin).map(({ job, command }) => (
          <section key={job}>
            <h3>{job}</h3>
            <pre className={styles.code}>
              <code>{command}</code>
            </pre>
          </section>
        ))}
        <h2>{words.routes}</h2>
        {Object.entries(paths).flatMap(([path, operations]) =>
          Object.entries(operations).map(([method, operation]) => (
            <Operation key={operation.operationId} method={method} path={path} operation={operation} />
          )),
        )}
        <h2>{words.shapes}</h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <details key={name} id={name} className={styles.details}>
            <summary>{name}</summary>
            <pre className={styles.code}>
              <code>{JSON.stringify(schema, null, 2)}</code>
            </pre>
          </details>
        ))}
      </main>
    </>
  )
}
