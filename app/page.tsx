import { Suspense } from 'react'
import type { Metadata } from 'next'
import { desk } from '../lib/articles/queries/desk'
import { lastBackUp } from '../lib/articles/queries/last-back-up'
import { signedInDatabase } from './_signed-in'
import { ButtonLink } from './_ui/button'
import { BinIcon, ChevronLeftIcon, PlusIcon } from './_ui/icons'
import { PageHeader } from './_ui/page-header'
import { Toasts } from './_ui/toasts'
import { words } from './_ui/words'
import { deskWords } from './_ui/words-desk'
import { BackUpNote } from './_desk/back-up-note'
import { PAGE_SIZE, deskAddress, readDeskAddress, type DeskView } from './_desk/desk-address'
import { AwaitCounts } from './_ui/await-counts'
import { DeskTable } from './_desk/desk-table'
import { EmptyDesk } from './_desk/empty-desk'
import { ImportButton } from './_desk/import-button'
import { Pager } from './_desk/pager'
import { TitleFilter } from './_desk/title-filter'
import styles from './_desk/desk.module.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: readDeskAddress(await searchParams).bin ? deskWords.binTitle : deskWords.title }
}

/** The desk, or its bin: the articles and how far each one is. */
export default async function DeskPage({ searchParams }: Props) {
  const view = readDeskAddress(await searchParams)
  return (
    <>
      <PageHeader title={view.bin ? deskWords.binTitle : undefined} />
      <main id="main" className={styles.main}>
        <div className={styles.head}>
          <h1>{view.bin ? deskWords.binTitle : deskWords.title}</h1>
          <TitleFilter view={view} />
          {view.bin ? (
            <ButtonLink href="/" kind="quiet">
              <ChevronLeftIcon />
              {deskWords.backToDesk}
            </ButtonLink>
          ) : (
            <div className={styles.buttons}>
              <ButtonLink href={deskAddress({ bin: true })} kind="quiet" prefetch={false}>
                <BinIcon />
                {deskWords.toBin}
              </ButtonLink>
              <ImportButton />
              <ButtonLink href="/new" kind="primary">
                <PlusIcon />
                {deskWords.newArticle}
              </ButtonLink>
            </div>
          )}
        </div>
        <Suspense fallback={<output className={styles.loading}>{words.loading}</output>}>
          <Articles view={view} />
        </Suspense>
      </main>
      <Toasts />
    </>
  )
}

async function Articles({ view }: { view: DeskView }) {
  const db = await signedInDatabase()
  const { entries, total } = await desk(db, {
    bin: view.bin,
    sort: view.sort,
    descending: view.descending,
    filter: view.filter,
    offset: (view.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  })
  if (entries.length === 0) return <EmptyDesk view={view} />
  return (
    <>
      <DeskTable entries={entries} view={view} />
      {!view.bin && <AwaitCounts missing={entries.filter((entry) => entry.openFindings === null).length} />}
      <Pager view={view} shown={entries.length} total={total} />
      {!view.bin && <BackUpNote at={await lastBackUp(db)} />}
    </>
  )
}
