import * as z from 'zod'
import { LIMITS } from '../../../lib/articles/limits'
import { checkedText } from '../../../lib/articles/schema'
import { checkInProcess } from '../../../lib/checks/process/check-in-process'
import { route } from '../_route'
import { textFinding } from '../_shapes'

export const POST = route({
  does: 'Checks a text for what a machine translation leaves behind, without storing it.',
  notes: `At most ${LIMITS.checkedLength.toLocaleString('en-US')} characters at a time. Offsets are UTF-16 code units into the text, after a byte order mark. The replacement of a fix is for exactly the span of its finding.`,
  takes: { body: checkedText },
  answers: { shape: z.strictObject({ findings: z.array(textFinding) }) },
  answer: async (_db, { body: { text, targetLocale, sourceLanguage } }) => ({
    ok: true,
    findings: await checkInProcess({ text, locale: targetLocale, sourceLanguage }),
  }),
})
