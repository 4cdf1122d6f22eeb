import type { ReactNode } from 'react'

/** The few icons, drawn on a 16 × 16 grid in the colour of their text. They only accompany words or a label. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

const stroked = (path: string) =>
  function StrokedIcon() {
    return (
      <Icon>
        <path d={path} />
      </Icon>
    )
  }

export const CloseIcon = stroked('M4 4l8 8M12 4l-8 8')
export const CheckIcon = stroked('M3 8.5l3.2 3.2L13 4.8')
export const PlusIcon = stroked('M8 3v10M3 8h10')
export const SearchIcon = stroked('M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4L14 14')
export const DownloadIcon = stroked('M8 2.5v7.5M4.8 7.2L8 10.4l3.2-3.2M3 13.5h10')
export const UploadIcon = stroked('M8 10.5V3M4.8 5.8L8 2.6l3.2 3.2M3 13.5h10')
export const CopyIcon = stroked('M6 5.5h6.5a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM3 10.5a.8.8 0 0 1-.5-.8v-6.2a1 1 0 0 1 1-1h6.2a.8.8 0 0 1 .8.5')
export const BinIcon = stroked('M2.8 4.3h10.4M6.2 4.3V2.8h3.6v1.5M4.2 4.3l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4')
export const UndoIcon = stroked('M5.5 3L2.7 5.8l2.8 2.8M3 5.8h6.2a3.7 3.7 0 0 1 0 7.4H6.5')
export const ClockIcon = stroked('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.3 1.6')
export const PencilIcon = stroked('M3 13l.6-2.8 7-7a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-7 7z')
export const PersonIcon = stroked('M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.6c.5-2.3 2.6-3.6 5.2-3.6s4.7 1.3 5.2 3.6')
export const ThemeIcon = stroked('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12M8 5l5.2 0M8 8h6M8 11h5.2')
export const ChevronDownIcon = stroked('M4 6.2l4 4 4-4')
export const ChevronLeftIcon = stroked('M10 3.8L5.8 8l4.2 4.2')
export const ChevronRightIcon = stroked('M6 3.8L10.2 8 6 12.2')
export const ArrowUpIcon = stroked('M8 13V3.4M4.2 7.2L8 3.4l3.8 3.8')
export const ArrowDownIcon = stroked('M8 3v9.6M4.2 8.8L8 12.6l3.8-3.8')
export const WarningIcon = stroked('M8 2.4l6.2 11.2H1.8zM8 6.4v3.4M8 11.7v.1')
export const InfoIcon = stroked('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v3.5M8 5v.1')
export const PrintIcon = stroked('M4.5 6V2.5h7V6M4.5 11.5H3a.8.8 0 0 1-.8-.8V6.8A.8.8 0 0 1 3 6h10a.8.8 0 0 1 .8.8v3.9a.8.8 0 0 1-.8.8h-1.5M4.5 9.5h7v4h-7z')
export const FileIcon = stroked('M9 2H4.5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5.5zM9 2v3.5h3.5')
export const CommentIcon = stroked('M3.5 3h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H8l-3 2.6V11H3.5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z')
export const FlagIcon = stroked('M3.5 14V2.5M3.5 3h8.6l-1.8 2.9 1.8 2.9H3.5')

export function MoreIcon() {
  return (
    <Icon>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />
    </Icon>
  )
}
