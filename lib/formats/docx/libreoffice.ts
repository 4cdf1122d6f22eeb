/** For tests: what LibreOffice makes of documents with tracked changes, once all are accepted and once all rejected. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DOMParser } from 'linkedom'

const LIBRARY = 'user/basic/Standard'

/** LibreOffice's command; null where it is not installed. */
export function findLibreOffice(): string | null {
  return ['soffice', 'libreoffice'].find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0) ?? null
}

/** The texts of the paragraphs of each document after the choice, line breaks as LF. All documents are one run. */
export function paragraphsInLibreOffice(command: string, documents: readonly Uint8Array[], choice: 'accept' | 'reject'): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-libreoffice-'))
  try {
    const profile = path.join(folder, 'profile')
    const run = (...args: string[]) =>
      execFileSync(command, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args], { stdio: 'ignore', timeout: 300_000 })
    // A new profile is filled on the first start, over whatever is there.
    run('--terminate_after_init')
    writeMacro(profile, folder, choice === 'accept' ? 'AcceptAllTrackedChanges' : 'RejectAllTrackedChanges', documents.length)
    for (const [place, document] of documents.entries()) writeFileSync(path.join(folder, `${place}.docx`), document)
    run('macro:///Standard.Stet.Run')
    return documents.map((_, place) => flatTexts(readFileSync(path.join(folder, `${place}.fodt`), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice can be told what to do only by a macro in its profile. */
function writeMacro(profile: string, folder: string, command: string, count: number): void {
  const library = path.join(profile, LIBRARY)
  mkdirSync(library, { recursive: true })
  const url = pathToFileURL(folder).href
  const macro = `Sub Run
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim flat(0) As New com.sun.star.beans.PropertyValue
  flat(0).Name = "FilterName"
  flat(0).Value = "OpenDocument Text Flat XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For i = 0 To ${count - 1}
    document = StarDesktop.loadComponentFromURL("${url}/" &amp; i &amp; ".docx", "_blank", 0, hidden())
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:${command}", "", 0, Array())
    document.storeToURL("${url}/" &amp; i &amp; ".fodt", flat())
    document.close(True)
  Next i
  StarDesktop.terminate()
End Sub`
  const file = (name: string, content: string) => writeFileSync(path.join(library, name), `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`)
  file('Stet.xba', `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Stet" script:language="StarBasic">${macro}</script:module>`)
  file('script.xlb', '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Stet"/></library:library>')
  file('dialog.xlb', '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"/>')
}

/** The texts of the paragraphs and headings of a flat OpenDocument text. */
function flatTexts(source: string): string[] {
  const document = new DOMParser().parseFromString(source, 'text/xml')
  const body = [...document.querySelectorAll('*')].find((element) => element.tagName === 'office:text')
  const paragraphs = [...(body?.querySelectorAll('*') ?? [])].filter((element) => element.tagName === 'text:p' || element.tagName === 'text:h')
  return paragraphs.map((paragraph) => textOf(paragraph))
}

function textOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent?.replace(/[\n\t ]+/g, ' ') ?? ''
      if (child.nodeName === 'text:line-break') return '\n'
      if (child.nodeName === 'text:tab') return '\t'
      if (child.nodeName === 'text:s') return ' '.repeat(Number(attribute(child, 'text:c') ?? 1))
      return textOf(child)
    })
    .join('')
}

function attribute(node: Node, name: string): string | null {
  return 'getAttribute' in node && typeof node.getAttribute === 'function' ? String(node.getAttribute(name) ?? '') || null : null
}
