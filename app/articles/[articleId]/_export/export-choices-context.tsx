'use client'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { groupedByPurpose, type ExportChoice, type ExportGroup } from './export-address'

const Groups = createContext<readonly ExportGroup[]>([])

/** Hands the formats that can be exported to every screen of an article. */
export function ExportChoices({ choices, children }: { choices: readonly ExportChoice[]; children: ReactNode }) {
  return <Groups value={useMemo(() => groupedByPurpose(choices), [choices])}>{children}</Groups>
}

export const useExportGroups = (): readonly ExportGroup[] => use(Groups)
