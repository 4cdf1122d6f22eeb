import type { Database } from './client'
export async function checkDatabase(_db: Database): Promise<string[]> { return [] }
