/** For tests: reads a document's paragraphs with all its tracked changes accepted or rejected, on its own terms. */
import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'

type Choice = 'accept' | 'reject'

/** The texts of the paragraphs of a .docx, line breaks as LF. */
export function paragraphTexts(bytes: Uint8Array, choice: Choice): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const [gone, goneEnd] = choice === 'accept' ? ['w:del', 'w:del'] : ['w:ins', 'w:ins']
  const texts: string[] = []
  let open = ''
  const paragraphs = [...document.querySelectorAll('*')].filter((element) => element.tagName === 'w:p')
  for (const [place, paragraph] of paragraphs.entries()) {
    open += [...paragraph.querySelectorAll('*')]
      .filter((element) => !ancestors(element).includes(gone) && !ancestors(element).includes('w:pPr'))
      .map((element) => {
        if (element.tagName === 'w:t' || element.tagName === 'w:delText') return element.textContent
        return element.tagName === 'w:br' ? '\n' : element.tagName === 'w:tab' ? '\t' : ''
      })
      .join('')
    const mark = [...paragraph.querySelectorAll('*')].find((element) => ancestors(element).slice(0, 2).join() === 'w:rPr,w:pPr' && element.tagName === goneEnd)
    if (mark && place < paragraphs.length - 1) continue
    texts.push(open)
    open = ''
  }
  return texts
}

/** The names of the elements around one, the nearest first, up to its paragraph. */
function ancestors(element: Element): string[] {
  const names: string[] = []
  for (let parent = element.parentElement; parent && parent.tagName !== 'w:p'; parent = parent.parentElement) names.push(parent.tagName)
  return names
}
