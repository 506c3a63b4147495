/** Attaches its made-up text to every approved plan of the demonstration district. */
import { isLayerId } from '../../gis-data/layers/index.ts'
import { planKinds } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { Db } from '../../server/db/schema.ts'
import { addPlanText } from '../../server/villages/plan-texts/plan-text-records.ts'
import { planTextOf } from '../plans/plan-text-of.ts'
import type { SeededDistrict } from './generate-in-worker.ts'

export async function loadPlanTexts(
  db: Db,
  { chunks }: Pick<SeededDistrict, 'chunks'>,
): Promise<number> {
  const valuesOf = (layer: string) =>
    isLayerId(layer)
      ? chunks
          .filter((chunk) => chunk.layer === layer)
          .flatMap(({ features }) => features.map(({ values }) => values))
      : []
  const shapes = new Map<unknown, number>()
  for (const kind of planKinds)
    for (const { plan_code: code } of valuesOf(`plan_${kind}`))
      shapes.set(code, (shapes.get(code) ?? 0) + 1)
  const indicators = valuesOf('plan_indicator')
  let written = 0
  await db.transaction().execute(async (tx) => {
    for (const plan of valuesOf('plan')) {
      const text = planTextOf(
        plan,
        indicators.filter(({ plan_code: code }) => code === plan.code),
        shapes.get(plan.code) ?? 0,
      )
      if (text === null) continue
      await addPlanText(tx, {
        planCode: String(plan.code),
        title: `${plan.name}文本`,
        datedOn: plan.approved_on === null ? null : String(plan.approved_on),
        name: `${plan.code}规划文本.txt`,
        bytes: new TextEncoder().encode(text),
        synthetic: true,
        addedBy: 'hegui',
      })
      written += 1
    }
  })
  return written
}
