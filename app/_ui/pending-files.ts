/** Files chosen on one page for the next one: the desk's button hands them to /new. They live as long as the window. */
let pending: readonly File[] = []

export function handOverFiles(files: readonly File[]): void {
  pending = files
}

/** Takes the files; a second call gets none. */
export function takeFiles(): readonly File[] {
  const taken = pending
  pending = []
  return taken
}
