'use client'
import { useRef } from 'react'
import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { CheckIcon } from './icons'
import { classNames } from './class-names'
import type { MenuItem, MenuProps } from './menu'
import styles from './menu.module.css'

/** The menu itself, open from the first moment on. `container` is where it is put in the document. */
export function OpenedMenu({ label, trigger, items, align = 'end', container }: MenuProps & { container: Element | null }) {
  const button = useRef<HTMLButtonElement>(null)
  const chosen = useRef<(() => void) | null>(null)
  const checkable = items.some((item) => item !== 'separator' && item.checked !== undefined)
  return (
    // A modal menu would lock scrolling with a <style> element, which the content security policy forbids.
    <DropdownMenu.Root modal={false} defaultOpen>
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
