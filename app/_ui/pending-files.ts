/** Files chosen on one page for the next one: the desk's button hands them to /new. They live as long as the window. */
let pending: readonly File[] = []

export function handOverFiles(files: readonly File[]): void {
  pending = files
}

export function handedOverFiles(): readonly File[] {
  return pending
}
