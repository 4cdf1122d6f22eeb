'use client'
import { cloneElement, useState, type ComponentProps, type ReactElement } from 'react'
import { showToast } from './show-toast'
import { words } from './words'

export type MenuItem =
  | {
      readonly label: string
      /** The keys that do the same, as shown: “Ctrl+H”. */
      readonly shortcut?: string
      readonly run: () => void
      readonly disabled?: boolean
      readonly danger?: boolean
      /** Present on items that are switched on and off, or chosen among others. */
      readonly checked?: boolean
    }
  | 'separator'

export type MenuProps = {
  /** What the menu is for, said to screen readers. */
  readonly label: string
  /** One button; the menu's state is put on it. */
  readonly trigger: ReactElement<ComponentProps<'button'>>
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'end'
}

/** Where a menu is put: in the landmark of its button, or in its dialog, which lies above all that is outside of it. */
const LANDMARKS = 'dialog, header, nav, main, aside, footer'

/** Menus are a third of what a page would have to load before anybody opens one, and a page of rows has hundreds. */
const load = () => import('./opened-menu')
const loadAhead = () => void load().catch(() => {})

type Opened = { readonly Menu: Awaited<ReturnType<typeof load>>['OpenedMenu']; readonly container: Element | null }

/**
 * A menu of actions under a button. What an item runs starts after the menu has closed and the button has the
 * focus again, so that a dialog opened from an item gives the focus back to the button.
 */
export function Menu(props: MenuProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  if (opened) return <opened.Menu {...props} container={opened.container} />
  const open = async (button: Element): Promise<void> => {
    const container = button.closest(LANDMARKS)
    try {
      const { OpenedMenu } = await load()
      setOpened({ Menu: OpenedMenu, container })
    } catch {
      showToast({ text: words.offline, tone: 'bad' })
    }
  }
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: loadAhead,
    onFocus: loadAhead,
    onClick: (event) => void open(event.currentTarget),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      event.stopPropagation()
      void open(event.currentTarget)
    },
  })
}
