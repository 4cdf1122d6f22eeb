/**
 * Something about the database that the person who runs Stet can mend: its message is the sentence they read. Every
 * other error is a fault of ours and keeps its stack.
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
}
