'use client'
import { createContext, use, type ReactNode } from 'react'
import type { ExportChoice } from './export-address'

const Choices = createContext<readonly ExportChoice[]>([])

/** Hands the formats that can be exported to every screen of an article. */
export function ExportChoices({ choices, children }: { choices: readonly ExportChoice[]; children: ReactNode }) {
  return <Choices value={choices}>{children}</Choices>
}

export const useExportChoices = (): readonly ExportChoice[] => use(Choices)
