'use client'
import { useRef, useState, type ReactNode } from 'react'
import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { CheckIcon } from './icons'
import { classNames } from './class-names'
import styles from './menu.module.css'

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

const LANDMARKS = 'dialog, header, nav, main, aside, footer'

/**
 * A menu of actions under a button. What an item runs starts after the menu has closed and the button has the
 * focus again, so that a dialog opened from an item gives the focus back to the button.
 */
export function Menu({
  label,
  trigger,
  items,
  align = 'end',
}: {
  /** What the menu is for, said to screen readers. */
  label: string
  /** One button; the menu's state is put on it. */
  trigger: ReactNode
  items: readonly MenuItem[]
  align?: 'start' | 'end'
}) {
  const button = useRef<HTMLButtonElement>(null)
  const chosen = useRef<(() => void) | null>(null)
  // The menu opens in the landmark of its button, or in its dialog, which lies above everything that is outside of it.
  const [container, setContainer] = useState<Element | null>(null)
  const checkable = items.some((item) => item !== 'separator' && item.checked !== undefined)
  return (
    // A modal menu would lock scrolling with a <style> element, which the content security policy forbids.
    <DropdownMenu.Root
      modal={false}
      onOpenChange={(open) => {
        if (open) setContainer(button.current?.closest(LANDMARKS) ?? null)
      }}
    >
      <DropdownMenu.Trigger asChild ref={button}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          className={styles.menu}
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            const run = chosen.current
            if (!run) return
            chosen.current = null
            event.preventDefault()
            button.current?.focus()
            run()
          }}
        >
          {items.map((item, index) =>
            item === 'separator' ? (
              <DropdownMenu.Separator key={index} className={styles.separator} />
            ) : (
              <Item key={index} item={item} checkable={checkable} onChoose={() => (chosen.current = item.run)} />
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Item({
  item,
  checkable,
  onChoose,
}: {
  item: Exclude<MenuItem, 'separator'>
  /** Some item of the menu has a tick: all keep room for one. */
  checkable: boolean
  onChoose: () => void
}) {
  const shared = {
    className: classNames(styles.item, item.danger && styles.danger),
    disabled: item.disabled,
    onSelect: onChoose,
  }
  const inside = (
    <>
      {checkable && <span className={styles.check}>{item.checked && <CheckIcon />}</span>}
      <span className={styles.label}>{item.label}</span>
      {item.shortcut && <kbd className={styles.shortcut}>{item.shortcut}</kbd>}
    </>
  )
  return item.checked === undefined ? (
    <DropdownMenu.Item {...shared}>{inside}</DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem {...shared} checked={item.checked}>
      {inside}
    </DropdownMenu.CheckboxItem>
  )
}
