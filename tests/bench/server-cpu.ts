/** CPU time of a database's connections, where the server runs on this machine; on a busy one it says more than the clock. */
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '../../server/db/schema.ts'

const TICKS_PER_S = 100

/** Milliseconds that the open connections have computed so far, summed; 0 where they are elsewhere. */
export async function serverCpuMs(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database()`.execute(db)
  return rows.reduce((sum, { pid }) => sum + cpuMs(pid), 0)
}

function cpuMs(pid: number): number {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!
    const fields = rest!.split(' ')
    return name === 'postgres'
      ? ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_S) * 1000
      : 0
  } catch {
    return 0
  }
}
