/**
 * Runs the rules, each subject layer by subject layer, in chunks, and accounts for
 * every row: considered = checked + set aside, or the run fails.
 */
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { neededLayers } from '../../../gis-data/rules/rule.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { Database } from '../../db/database.ts'
import { emptyLayers } from '../../db/empty-layers.ts'
import { countConsidered, type UnitCount } from './count-considered.ts'
import { inLanes } from './in-lanes.ts'
import { runOnChanges } from './incremental/run-on-changes.ts'
import { runChunkIsolatingFaults } from './isolate-faults.ts'
import { planChunks } from './plan-chunks.ts'
import type { PlannedRun } from './planned-run.ts'
import { readOutcome } from './read-outcome.ts'
import { ownPart } from './run-records.ts'
import type { RunReporter } from './run-reporter.ts'
import { undecidedOutcome } from './undecided-outcome.ts'

/**
 * Rows of a chunk: small on the one connection of the embedded engine, so that tiles get in
 * between; a whole district on PostgreSQL, where the planner then joins from the cheaper side.
 */
export const chunkBudget = { embedded: 2_000, postgis: 500_000 } as const

/**
 * Rules judged at the same time: a statement that stores what it finds keeps one core of the
 * server busy, never two. The embedded engine has one connection.
 */
const lanes = { embedded: 1, postgis: 4 } as const

interface Task {
  readonly rule: RuleId
  readonly layer: LayerId
  readonly counts: readonly UnitCount[]
}

export async function runCheck(
  database: Database,
  run: PlannedRun,
  report: RunReporter,
): Promise<void> {
  const left = run.basedOn ? await runOnChanges(database, run, run.basedOn, report) : run.rules
  await runRules(database, { ...run, rules: left }, report)
}

async function runRules(
  { db, engine }: Database,
  run: PlannedRun,
  report: RunReporter,
): Promise<void> {
  await ownPart(db, run.id, run.rules)
  const needed = run.rules.flatMap((id) => neededLayers(ruleOf(id)))
  const empty = await emptyLayers(db, needed, run.revision, run.viewer)
  const tasks = await countTasks(db, run)
  const total = tasks.reduce((sum, task) => sum + rowsOf(task), 0)
  // Many rules judge the same rows, which the revision holds fast: PostgreSQL counts them once. The
  // embedded engine counts in each statement, since a faulty one there may end without a word.
  const known = new Map<string, number>()
  let done = 0
  const advance = async (step: Words, rows: number) => {
    done += rows
    await report.progress(step, total === 0 ? 1 : done / total)
  }
  await inLanes(run.rules, lanes[engine], async (id) => {
    const rule = ruleOf(id)
    const ownTasks = tasks.filter((task) => task.rule === id)
    const missing = neededLayers(rule).filter((layer) => empty.has(layer))
    const considered = ownTasks.reduce((sum, task) => sum + rowsOf(task), 0)
    if (rule.reads.some((layer) => missing.includes(layer))) {
      done += considered
      await report.ruleDone(undecidedOutcome(id, considered, missing, run.viewer))
      return
    }
    for (const task of ownTasks) {
      const { title, titleEn } = layerOf(task.layer)
      const step = {
        title: `${id} ${rule.title} · ${title}`,
        titleEn: `${id} ${rule.titleEn} · ${titleEn}`,
      }
      await advance(step, 0)
      let read = 0
      for (const chunk of planChunks(task.counts, chunkBudget[engine])) {
        const rows = JSON.stringify([task.layer, rule.considers?.[task.layer], chunk.units])
        const result = await runChunkIsolatingFaults(
          db,
          run,
          id,
          task.layer,
          chunk,
          known.get(rows),
        )
        if (engine === 'postgis') known.set(rows, result.read)
        read += result.read
        await advance(step, chunk.rows)
      }
      requireAllRead(id, task.layer, rowsOf(task), read)
    }
    await report.ruleDone(await readOutcome(db, run.id, id, considered, missing, run.viewer))
  })
}

const rowsOf = ({ counts }: Task) => counts.reduce((sum, { rows }) => sum + rows, 0)

async function countTasks(db: Database['db'], run: PlannedRun): Promise<Task[]> {
  const known = new Map<string, Promise<UnitCount[]>>()
  const tasks: Task[] = []
  for (const id of run.rules) {
    const rule = ruleOf(id)
    for (const layer of rule.subjects) {
      const key = JSON.stringify([layer, rule.considers?.[layer]])
      const counts = known.get(key) ?? countConsidered(db, run, rule, layer)
      known.set(key, counts)
      tasks.push({ rule: id, layer, counts: await counts })
    }
  }
  return tasks
}

function requireAllRead(rule: RuleId, layer: LayerId, considered: number, read: number): void {
  if (considered === read) return
  throw new Error(
    `规则 ${rule} 应审查${layerOf(layer).title} ${considered} 行，实际读取 ${read} 行，结果不可信 ` +
      `(rule ${rule}: ${considered} rows of ${layer} to judge, ${read} read)`,
  )
}
