import type { Metadata } from 'next'
import { FORMATS } from '../../lib/formats/registry'
import { signedInDatabase } from '../_signed-in'
import { PageHeader } from '../_ui/page-header'
import { Toasts } from '../_ui/toasts'
import { bringInWords } from '../_ui/words-bring-in'
import { BringIn } from './_bring-in/bring-in'
import styles from './_bring-in/bring-in.module.css'

export const metadata: Metadata = { title: bringInWords.title }

export default async function NewArticlePage() {
  await signedInDatabase()
  const formats = FORMATS.filter((format) => format.parse).map(({ label, extensions }) => ({ label, extensions }))
  return (
    <>
      <PageHeader title={bringInWords.title} />
      <main id="main" className={styles.main}>
        <h1>{bringInWords.title}</h1>
        <p className={styles.intro}>{bringInWords.intro}</p>
        <BringIn formats={formats} />
      </main>
      <Toasts />
    </>
  )
}
