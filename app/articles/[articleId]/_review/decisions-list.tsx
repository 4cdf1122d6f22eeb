'use client'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import type { StoredStet } from './decisions'
import { excerpt } from './excerpt'
import { useController, useDecisions } from './review-context'
import styles from './decisions-list.module.css'

/** What editors let stand: at one place, in this article, and always; each can be taken back. */
export function DecisionsList() {
  const { stets } = useDecisions()
  if (stets.length === 0) return <p className={styles.none}>{words.review.findings.noStets}</p>
  return (['place', 'article', 'house'] as const).map((scope) => {
    const own = stets.filter((stet) => stet.scope === scope)
    if (own.length === 0) return null
    return (
      <section key={scope} className={styles.group} aria-label={words.review.findings.stetGroups[scope]}>
        <h3>{words.review.findings.stetGroups[scope]}</h3>
        <ul className={styles.list}>
          {own.map((stet) => (
            <Line key={stet.id} stet={stet} />
          ))}
        </ul>
      </section>
    )
  })
}

function Line({ stet }: { stet: StoredStet }) {
  const { session, focus, findings: act } = useController()
  const number = stet.paragraphId === null ? 0 : session.store.numberOf(stet.paragraphId)
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <span className={styles.text}>{excerpt(stet.text)}</span>
        <span className={styles.below}>{session.findings?.labels[stet.check] ?? stet.check}</span>
      </span>
      {number > 0 && (
        <Button kind="quiet" size="small" aria-label={words.review.findings.goTo(number)} onClick={() => focus.go(stet.paragraphId ?? '', 'row')}>
          {number}
        </Button>
      )}
      <Button size="small" onClick={() => act.takeBack(stet)}>
        {words.review.findings.takeBack}
      </Button>
    </li>
  )
}
