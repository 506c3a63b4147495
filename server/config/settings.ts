/** Settings, all from the environment; read once, by main and the command line only. */
import { resolve } from 'node:path'
import { z } from 'zod'

export interface Settings {
  readonly port: number
  /** Until accounts arrive only this machine may ask. */
  readonly host: string
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly baseUrl: string
  /** Size of the demonstration district that an empty database is given; null = leave it empty. */
  readonly demonstration: 'demo' | 'full' | null
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATA_DIR: z.string().default('.data'),
  BASE_URL: z.url().optional(),
  DEMO: z.enum(['demo', 'full', 'none']).default('demo'),
})

/** @throws Error with one line per wrong variable, naming it, what was expected and found. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(dropEmpty(env))
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message} (found ${env[String(path[0])]})`,
    )
    throw new Error(`环境变量有误 (settings are wrong):\n${lines.join('\n')}`)
  }
  const { PORT, DATABASE_URL, DATA_DIR, BASE_URL, DEMO } = parsed.data
  return {
    port: PORT,
    host: '127.0.0.1',
    databaseUrl: DATABASE_URL ?? null,
    dataDir: resolve(DATA_DIR),
    baseUrl: BASE_URL ?? `http://127.0.0.1:${PORT}`,
    demonstration: DEMO === 'none' ? null : DEMO,
  }
}

const dropEmpty = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
