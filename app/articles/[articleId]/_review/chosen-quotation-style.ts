import type { Locale } from '../../../../lib/checks/check'
import { type QuotationStyle, USUAL_QUOTATION_STYLE } from '../../../../lib/text/quotation-style'
import { storedSetting } from '../../../_ui/stored-setting'

/** How quotations are written in a locale's articles: as chosen here the last time, or else as its press mostly does. */
export function quotationStyleFor(locale: Locale) {
  const setting = (settings[locale] ??= chosenStyle(locale))
  return setting
}

const settings: Partial<Record<Locale, ReturnType<typeof chosenStyle>>> = {}

function chosenStyle(locale: Locale) {
  const usual = USUAL_QUOTATION_STYLE[locale]
  const setting = storedSetting(`stet-quotations-${locale}`)
  let read: { readonly stored: string | null; readonly style: QuotationStyle } | null = null
  return {
    watch: setting.watch,
    /** The same object until another style is chosen. */
    read: (): QuotationStyle => {
      const stored = setting.read()
      if (read?.stored !== stored || read === null) read = { stored, style: parse(stored) ?? usual }
      return read.style
    },
    write: ({ shape, outer, punctuation }: QuotationStyle): void => setting.write([shape, outer, punctuation].join(' ')),
  }
}

function parse(stored: string | null): QuotationStyle | null {
  const [shape, outer, punctuation] = stored?.split(' ') ?? []
  if (shape !== 'curly' && shape !== 'straight') return null
  if (outer !== 'double' && outer !== 'single') return null
  if (punctuation !== 'inside' && punctuation !== 'asWritten') return null
  return { shape, outer, punctuation }
}
