'use client'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../_ui/button'
import { Field } from '../../../_ui/field'
import { PlusIcon } from '../../../_ui/icons'
import { words } from '../../../_ui/words'
import type { StoredName } from './decisions'
import { useController, useDecisions } from './review-context'
import styles from './decisions-list.module.css'

type Scope = 'article' | 'house'
const scopeOf = ({ articleId }: StoredName): Scope => (articleId === null ? 'house' : 'article')

/** The names of this article and of the house: the form that is right, and those that it replaces. */
export function NamesList() {
  const { names } = useDecisions()
  const { findings: act } = useController()
  const [open, setOpen] = useState<StoredName | 'new' | null>(null)
  return (
    <>
      {open === 'new' ? (
        <NameForm onDone={() => setOpen(null)} onStore={(form, variants, scope) => act.storeName(null, form, variants, scope)} />
      ) : (
        <Button size="small" onClick={() => setOpen('new')}>
          <PlusIcon /> {words.review.names.add}
        </Button>
      )}
      {names.length === 0 && <p className={styles.none}>{words.review.names.none}</p>}
      {(['article', 'house'] as const).map((scope) => {
        const own = names.filter((name) => scopeOf(name) === scope).toSorted((a, b) => a.form.localeCompare(b.form))
        if (own.length === 0) return null
        return (
          <section key={scope} className={styles.group} aria-label={words.review.names.scopes[scope]}>
            <h3>{words.review.names.scopes[scope]}</h3>
            <ul className={styles.list}>
              {own.map((name) =>
                open === name ? (
                  <li key={name.id}>
                    <NameForm name={name} onDone={() => setOpen(null)} onStore={(form, variants, to) => act.storeName(name, form, variants, to)} />
                  </li>
                ) : (
                  <Line key={name.id} name={name} onChange={() => setOpen(name)} onRemove={() => act.removeName(name)} />
                ),
              )}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Line({ name: { form, variants }, onChange, onRemove }: { name: StoredName; onChange: () => void; onRemove: () => void }) {
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <span className={styles.text}>{form}</span>
        {variants.length > 0 && <span className={styles.below}>{words.review.names.insteadOf(variants)}</span>}
      </span>
      <Button kind="quiet" size="small" aria-label={words.review.names.changeOf(form)} onClick={onChange}>
        {words.review.names.change}
      </Button>
      <Button size="small" aria-label={words.review.names.removeOf(form)} onClick={onRemove}>
        {words.review.names.remove}
      </Button>
    </li>
  )
}

function NameForm({
  name,
  onStore,
  onDone,
}: {
  name?: StoredName
  onStore: (form: string, variants: readonly string[], scope: Scope) => void
  onDone: () => void
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const [form, setForm] = useState(name?.form ?? '')
  const [variants, setVariants] = useState(name?.variants.join(', ') ?? '')
  const [scope, setScope] = useState<Scope>(name ? scopeOf(name) : 'article')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (form.trim() === '') return
    onStore(form.trim(), variantsIn(variants, form.trim()), scope)
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field id={`${id}-form`} label={words.review.names.form}>
        <input ref={input} value={form} required onChange={(event) => setForm(event.target.value)} />
      </Field>
      <Field id={`${id}-variants`} label={words.review.names.variants} hint={words.review.names.variantsHint}>
        <input value={variants} onChange={(event) => setVariants(event.target.value)} />
      </Field>
      <Field id={`${id}-scope`} label={words.review.names.scope}>
        <select value={scope} onChange={(event) => setScope(event.target.value === 'house' ? 'house' : 'article')}>
          <option value="article">{words.review.names.scopes.article}</option>
          <option value="house">{words.review.names.scopes.house}</option>
        </select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" size="small">
          {words.review.names.store}
        </Button>
        <Button kind="quiet" size="small" onClick={onDone}>
          {words.review.names.cancel}
        </Button>
      </div>
    </form>
  )
}

function variantsIn(list: string, form: string): string[] {
  const variants = list.split(/[,;\n]/).map((variant) => variant.trim())
  return [...new Set(variants)].filter((variant) => variant !== '' && variant !== form)
}
