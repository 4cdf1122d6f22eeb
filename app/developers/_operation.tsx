import { developersWords as words } from '../_ui/words-developers'
import type { Operation as Described } from '../api/_openapi'
import styles from './developers.module.css'

/** One route: what it does at once, what it takes and answers when it is opened. */
export function Operation({ method, path, operation }: { method: string; path: string; operation: Described }) {
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  return (
    <details id={operationId} className={styles.details}>
      <summary>
        <code className={styles.method}>{method.toUpperCase()}</code> <code>{path}</code>
        <span className={styles.does}>{summary}</span>
      </summary>
      {description && <p>{description}</p>}
      {parameters.length > 0 && (
        <>
          <h3>{words.parameters}</h3>
          <ul className={styles.list}>
            {parameters.map(({ name, required, description: about, schema }) => (
              <li key={name}>
                <code>{name}</code>
                {required && `, ${words.required}`}
                {about && `: ${about}`}
                {Array.isArray(schema['enum']) && `: ${schema['enum'].join(', ')}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => (
        <section key={type}>
          <h3>{words.body(type)}</h3>
          <Schema schema={schema} />
        </section>
      ))}
      <h3>{words.answers}</h3>
      <dl className={styles.answers}>
        {Object.entries(responses).map(([status, { description: about, content }]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              {about.replaceAll('`', '')}
              {status.startsWith('2') &&
                Object.entries(content ?? {}).map(([type, { schema }]) =>
                  schema ? <Schema key={type} schema={schema} /> : <p key={type}>{type}</p>,
                )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Schema({ schema }: { schema: unknown }) {
  return (
    <pre className={styles.code}>
      <code>{JSON.stringify(schema, null, 2)}</code>
    </pre>
  )
}
