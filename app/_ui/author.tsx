'use client'
import { useId, useState, type FormEvent } from 'react'
import { words } from './words'
import { Button } from './button'
import { Dialog } from './dialog'
import { Field } from './field'
import { PersonIcon } from './icons'
import { answerAuthorQuestion, openAuthorQuestion, useAuthor, useAuthorQuestion } from './use-author'
import styles from './page-header.module.css'

/** The editor's name in the header, which changes it, and the dialog that asks for it. */
export function Author() {
  const { author } = useAuthor()
  const asking = useAuthorQuestion()
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        className={styles.author}
        aria-label={author === null ? words.author.give : words.author.change(author)}
        onClick={() => void openAuthorQuestion()}
      >
        <PersonIcon />
        <span className={styles.authorName}>{author ?? words.author.give}</span>
      </Button>
      <Dialog open={asking} title={words.author.title} onClose={() => answerAuthorQuestion(null)}>
        <AuthorForm current={author ?? ''} />
      </Dialog>
    </>
  )
}

function AuthorForm({ current }: { current: string }) {
  const [value, setValue] = useState(current)
  const [error, setError] = useState<string>()
  const id = useId()
  const answer = async (event: FormEvent) => {
    event.preventDefault()
    // Loaded when it is needed: the schemas are too large for every page to carry.
    const { authorName } = await import('../../lib/articles/schema')
    const parsed = authorName.safeParse(value)
    if (parsed.success) answerAuthorQuestion(parsed.data)
    else setError(parsed.error.issues[0]?.message)
  }
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Field id={id} label={words.author.label} hint={words.author.why} error={error}>
        <input
          data-autofocus
          value={value}
          autoComplete="name"
          onChange={(event) => setValue(event.target.value)}
        />
      </Field>
      <p className={styles.formActions}>
        <Button onClick={() => answerAuthorQuestion(null)}>{words.author.later}</Button>
        <Button kind="primary" type="submit">
          {words.author.keep}
        </Button>
      </p>
    </form>
  )
}
