/** A replacement that would end what units have of which nothing was delivered waits for a person to say so. */
import type { PreviewedScope } from '../../api/replaced-scope-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'

const TOLD = 5

/** @throws UserFault `conflict` with both ways to say it, on the page and on the command line. */
export function requireScope(title: string, scope: PreviewedScope | null | undefined): void {
  if (!scope?.asks) return
  const { lackingUnits, lackingRows, units } = scope
  const known = units.filter(({ proposed }) => proposed)
  const told = known.slice(0, TOLD).map(({ name, code }) => `${name} ${code}`)
  const more = known.length > TOLD ? '……' : ''
  const [where, whereEn] =
    lackingUnits > 0
      ? [` ${lackingUnits} 个没有送来记录的村社区的`, `${lackingUnits} units of which nothing came`]
      : ['不在任何村社区内的', 'no unit']
  const flags = known.slice(0, TOLD).map(({ code }) => `--unit ${code}`)
  throw new UserFault(
    'conflict',
    `整层替换“${title}”会让${where} ${lackingRows} 个现有要素退出，请先指明替换范围：只换送来的村社区（${told.join('、')}${more}），或整层。命令行：${flags.join(' ')}${more}，或 --whole-layer`,
    `replacing the whole layer "${title}" would end ${lackingRows} features of ${whereEn}; say what is replaced: only the units that were delivered (${told.join(', ')}${more}) or the whole layer. On the command line: ${flags.join(' ')}${more}, or --whole-layer`,
  )
}
