import type { ReactNode } from 'react'
import { exportChoices } from './_export/export-choices'
import { ExportChoices } from './_export/export-choices-context'

/** What all screens of an article share. */
export default function ArticleLayout({ children }: { children: ReactNode }) {
  return <ExportChoices choices={exportChoices()}>{children}</ExportChoices>
}
