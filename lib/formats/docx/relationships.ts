import type { Refusal } from '../refusal'
import { readXml } from '../xml/read-xml'
import type { Package } from './open-package'
import { NAMESPACES, partText } from './part-text'

export type Relationship = { readonly type: string; readonly target: string; readonly external: boolean }

/** What a part refers to, by the ids it uses. Targets inside the package are names of parts. `owner` '' is the package. */
export function relationshipsOf(opened: Package, owner: string): { readonly ok: true; readonly byId: ReadonlyMap<string, Relationship> } | Refusal {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1)
  const byId = new Map<string, Relationship>()
  const source = partText(opened, `${folder}_rels/${owner.slice(folder.length)}.rels`)
  if (source && !source.ok) return source
  const refusal = readXml(source?.text ?? '<none/>', NAMESPACES, {
    open({ name, attribute }) {
      if (name !== 'rel:Relationship') return
      const target = attribute('Target') ?? ''
      const external = attribute('TargetMode') === 'External'
      const type = attribute('Type')?.split('/').at(-1) ?? ''
      byId.set(attribute('Id') ?? '', { type, target: external ? target : inPackage(folder, target), external })
    },
    text() {},
    close() {},
  })
  return refusal ?? { ok: true, byId }
}

/** The name of a part from where another one refers to it. It is only looked up, so it can lead nowhere else. */
function inPackage(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '')
  for (const name of target.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
