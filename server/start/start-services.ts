/** Opens the database, gives an empty one the demonstration district, and says how far it is. */
import { dayInChina } from '../../gis-data/day-in-china.ts'
import type { Words } from '../../gis-data/words.ts'
import type { Settings } from '../config/settings.ts'
import { headRevision } from '../db/changesets.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { hasCompleteFolder } from '../db/embedded/claim-folder.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { Services } from '../http/app-env.ts'
import { Startup } from './startup.ts'

const isReady: Words = { title: '就绪', titleEn: 'ready' }

/**
 * Fills an empty database with the demonstration district; `share` runs from 0 to 1. It is given
 * the database while that may still be opening, so that both can work at once.
 */
export type Demonstration = (
  opening: Promise<Database>,
  report: (step: Words, share: number) => void,
) => Promise<void>

export interface RunningServices extends Services {
  readonly engine: Database['engine']
  readonly startup: Startup
  /** Settles when the database answers; rejects when it cannot. */
  readonly ready: Promise<void>
  close(): Promise<void>
}

export interface Preparation {
  /** On the opened, filled database, before anything is answered. */
  before(database: Database, report: (step: Words) => void): Promise<void>
  /** When everything is answered already, before that is said. */
  answering(): Promise<unknown>
}

export function startServices(
  settings: Settings,
  demonstration: Demonstration | null,
  prepare: Preparation,
): RunningServices {
  const startup = new Startup(console.log)
  let database: Database | null = null
  const ready = open(settings, demonstration, startup).then(
    async (opened) => {
      await prepare.before(opened, (step) => startup.report({ step, share: 0.9 }))
      database = opened
      startup.report({
        step: { title: '准备首屏', titleEn: 'preparing the first view' },
        share: 0.95,
      })
      await prepare.answering()
      startup.report({ phase: 'ready', step: isReady, share: 1 })
    },
    (error: Error) => {
      startup.report({
        phase: 'failed',
        step: { title: '启动失败', titleEn: 'the start failed' },
        message: error.message,
      })
      throw error
    },
  )
  return {
    engine: settings.databaseUrl ? 'postgis' : 'embedded',
    startup,
    ready,
    today: () => dayInChina(new Date()),
    database() {
      if (!database) throw notReady(startup)
      return database
    },
    async close() {
      await database?.close()
    },
  }
}

/** Over a database that is open already, without a demonstration. */
export function openedServices(
  database: Database,
  today = () => dayInChina(new Date()),
): RunningServices {
  const startup = new Startup(() => {})
  startup.report({ phase: 'ready', step: isReady, share: 1 })
  return {
    engine: database.engine,
    startup,
    ready: Promise.resolve(),
    today,
    database: () => database,
    close: () => database.close(),
  }
}

const notReady = ({ status }: Startup) =>
  new UserFault(
    'not_ready',
    `系统正在启动：${status.step}（${Math.round(status.share * 100)}%）`,
    `starting: ${status.stepEn} (${Math.round(status.share * 100)}%)`,
  )

async function open(
  settings: Settings,
  demonstration: Demonstration | null,
  startup: Startup,
): Promise<Database> {
  const isNew = !settings.databaseUrl && !hasCompleteFolder(settings.dataDir)
  const opening = openDatabase(settings)
  const fill = async () => {
    startup.report({ phase: 'seeding', demonstration: true })
    await demonstration?.(opening, (step, share) => startup.report({ step, share }))
  }
  if (isNew && demonstration) await fill()
  const database = await opening
  if (demonstration && !isNew && (await headRevision(database.db)) === 0) await fill()
  return database
}
