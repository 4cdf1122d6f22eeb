'use client'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { words } from '../../../_ui/words'
import type { Controller } from './controller'
import { useController, useView } from './review-context'
import { ReviewRow } from './row'
import styles from './row-list.module.css'

/** Rows kept ready above and below the screen. */
const OVERSCAN = 6
/** Pixels that the bars at the top and the bottom of the window cover. */
const BARS = { top: 104, bottom: 56 }

/**
 * The rows of the article, of which only those near the screen are mounted, and the one with the focus. Heights are
 * guessed from the length of the text until a row has been measured.
 */
export function RowList({ ids }: { ids: readonly string[] }) {
  const controller = useController()
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const width = useWidth(list)
  const current = useView((view) => view.current)
  const { store } = controller.session
  const focused = current === null ? -1 : ids.indexOf(current)

  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is read while rendering, on purpose; nothing here is memoised over it
  const virtualizer = useWindowVirtualizer({
    count: ids.length,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: BARS.top,
    scrollPaddingEnd: BARS.bottom,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    estimateSize: useCallback(
      (index: number) => guessHeight(store.row(ids[index] ?? '')?.paragraph.machineText ?? '', width),
      [ids, store, width],
    ),
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range)
        return focused < 0 || indexes.includes(focused) ? indexes : [...indexes, focused].sort((a, b) => a - b)
      },
      [focused],
    ),
  })

  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])
  useCurrentRowInSight(controller, width)
  useEffect(() => {
    controller.listed = ids
    controller.focus.reveal = (id) => {
      const index = ids.indexOf(id)
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
    }
  }, [controller, ids, virtualizer])

  return (
    <div ref={list} role="list" aria-label={words.review.list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const id = ids[index]
        if (id === undefined) return null
        return (
          <div
            key={key}
            role="presentation"
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.place}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <ReviewRow id={id} number={store.numberOf(id)} total={store.order.length} />
          </div>
        )
      })}
    </div>
  )
}

/** When a panel comes or goes, all rows change their heights: the current one stays where the editor sees it. */
function useCurrentRowInSight(controller: Controller, width: number): void {
  useEffect(() => {
    const { current } = controller
    if (current === null) return
    // The rows are measured in the frame that follows, and moved in the one after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => controller.focus.reveal(current))
    })
    return () => cancelAnimationFrame(frame)
  }, [controller, width])
}

/** Pixels a row with this machine text will probably be high, at this width of the list. */
function guessHeight(text: string, width: number): number {
  const narrow = width < 720
  const column = narrow ? width - 32 : (width - 190) / 2
  const lines = Math.max(1, Math.ceil((text.length * 8.1) / Math.max(200, column)))
  return narrow ? lines * 2 * 27 + 90 : lines * 27 + 34
}

function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(1200)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
