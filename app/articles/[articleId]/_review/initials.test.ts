import { expect, it } from 'vitest'
import { initialsOf } from './initials'

it.each([
  ['Ana Editor', 'AE'],
  ['Ben', 'Be'],
  ['Marie-Claire de la Tour', 'MT'],
  [' é ', 'É'],
  ['李小龙', '李小'],
  ['', '?'],
])('shows %j as %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
