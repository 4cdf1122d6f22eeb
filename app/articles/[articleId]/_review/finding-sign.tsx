import type { FindingKind } from '../../../../lib/checks/check'
import styles from './finding-sign.module.css'

/** The line under findings of a kind, as a sign beside their name. */
export function FindingSign({ kind }: { kind: FindingKind }) {
  return <span className={`${styles.sign} ${styles[kind]}`} aria-hidden="true" />
}
