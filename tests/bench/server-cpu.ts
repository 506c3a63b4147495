/** CPU time of PostgreSQL's processes, where the server runs on this machine; on a busy one it says more than the clock. */
import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_S = 100

/** Milliseconds since each process began, summed; 0 where there is no `/proc` or no server. */
export function serverCpuMs(): number {
  let ticks = 0
  for (const pid of processes()) {
    try {
      const [, name, rest] = /^\d+ \((.*)\) (.*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!
      if (name !== 'postgres') continue
      const fields = rest!.split(' ')
      ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // it has ended meanwhile
    }
  }
  return (ticks / TICKS_PER_S) * 1000
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}
