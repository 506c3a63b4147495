/** What a filter's function asks about another layer: which layer, how near, and which of its features. */
import type { RawBuilder } from 'kysely'
import type { Cql2 } from '../../../gis-data/cql2/cql2.ts'
import { isLayerRelation, type LayerRelation } from '../../../gis-data/cql2/layer-relations.ts'
import type { ReadableLayer } from '../readable-layer.ts'
import type { Cql2Context } from './cql2-context.ts'
import { cql2Fault } from './cql2-fault.ts'
import { distanceM, type LayerQuestion } from './near-by.ts'

/** More questions about other layers in one filter would each be a join over everything. */
const MOST_LAYERS = 8

/** Ids of the layers that an expression asks about. @throws UserFault for too many. */
export function namedLayers(expression: Cql2): ReadonlySet<string> {
  const found = new Set<string>()
  let questions = 0
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { op, args } = node as { op?: unknown; args?: unknown }
    if (typeof op === 'string' && isLayerRelation(op.toLowerCase()) && Array.isArray(args)) {
      questions += 1
      if (typeof args[0] === 'string') found.add(args[0])
    }
    for (const part of Array.isArray(node) ? node : Object.values(node)) visit(part)
  }
  visit(expression)
  if (questions > MOST_LAYERS)
    throw cql2Fault(
      `一次最多有 ${MOST_LAYERS} 个按其他图层筛选的条件，实为 ${questions} 个`,
      `at most ${MOST_LAYERS} conditions may ask about other layers; found ${questions}`,
    )
  return found
}

export function layerQuestion(
  relation: LayerRelation,
  args: readonly Cql2[],
  { source, viewer, revision, others }: Cql2Context,
  compile: (text: string, source: ReadableLayer) => RawBuilder<boolean>,
): LayerQuestion {
  const [name, ...rest] = args
  const near = relation === 'near_layer'
  const metres = near ? distanceM(rest.shift()) : 0
  const [condition] = rest
  if (rest.length > 1 || (condition !== undefined && typeof condition !== 'string'))
    throw cql2Fault(
      `${relation} 的最后一个参数应为写成文字的条件`,
      `the last argument of ${relation} is a condition as text`,
    )
  const other = typeof name === 'string' ? others?.get(name) : undefined
  if (!other || revision === undefined)
    throw cql2Fault(
      `${relation} 在这里不能用：应为 ${relation}('图层')，且条件里不能再问第三个图层`,
      `${relation} cannot stand here: it is ${relation}('layer'), and a condition asks no third layer`,
    )
  for (const { layer } of [source, other])
    if (!layer.geometry)
      throw cql2Fault(
        `${layer.title}没有图形，不能按位置筛选`,
        `${layer.titleEn} has no geometry and cannot be asked by place`,
      )
  const chosen = condition === undefined ? null : compile(condition, other)
  return { relation, source, other, metres, chosen, revision, viewer }
}
