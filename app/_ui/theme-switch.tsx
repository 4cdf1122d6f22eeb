'use client'
import { useSyncExternalStore } from 'react'
import { words } from './words'
import { Button } from './button'
import { ThemeIcon } from './icons'
import { Menu } from './menu'
import { storedSetting } from './stored-setting'
import { THEME_KEY } from './theme-script'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const stored = storedSetting(THEME_KEY)

const readTheme = (): Theme => {
  const value = stored.read()
  return value === 'light' || value === 'dark' ? value : 'system'
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  stored.write(theme === 'system' ? null : theme)
}

/** Light, dark, or as the system. The page's own script sets the choice before the first paint. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(stored.watch, readTheme, (): Theme => 'system')
  return (
    <Menu
      label={words.theme.label}
      trigger={
        <Button kind="quiet" size="small" aria-label={words.theme.label} title={words.theme.label}>
          <ThemeIcon />
        </Button>
      }
      items={THEMES.map((name) => ({ label: words.theme[name], checked: name === theme, run: () => choose(name) }))}
    />
  )
}
