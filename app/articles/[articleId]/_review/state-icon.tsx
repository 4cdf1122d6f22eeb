import type { ReviewState } from '../../../../lib/articles/article'
import styles from './state-icon.module.css'

/** A sign for each state, different by shape: empty ring, pencil, tick, tick with a dot, crossed ring. */
const SHAPES: Record<ReviewState, string> = {
  untouched: 'M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5Z',
  edited: 'M3 13l.7-3L10.6 3.1a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3 3 13Z',
  reviewed: 'M3 8.5l3.2 3.2L13 4.8',
  changedSince: 'M2.5 8.5l2.8 2.8L10 6.5M13 11.5v1.6M13 4v5',
  leftOut: 'M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM4.3 11.7l7.4-7.4',
}

export function StateIcon({ state, title }: { state: ReviewState; title: string }) {
  return (
    <svg className={`${styles.icon} ${styles[state]}`} viewBox="0 0 16 16" role="img" aria-label={title}>
      <title>{title}</title>
      <path d={SHAPES[state]} />
    </svg>
  )
}
