/** `hegui changesets`: what entered the database, when, by whom and from which file. */
import { z } from 'zod'
import { type ChangesetSummary, changesetSchema } from '../../api/contract.ts'
import type { RegisterCommand } from '../session.ts'
import { textTable } from '../text-table.ts'

const kindTitles: Record<ChangesetSummary['kind'], string> = {
  seed: '示范',
  import: '导入',
  edit: '编辑',
  decision: '决定',
  undo: '撤销',
}

export const changesetsCommand: RegisterCommand = (program, session) => {
  program
    .command('changesets')
    .description('列出变更 (list the changesets, newest first)')
    .option('--layer <id>', '只看涉及此图层的 (only those that touched this layer)')
    .option('--limit <n>', '条数 (how many)', '50')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(({ layer, limit, json }: { layer?: string; limit: string; json?: boolean }) =>
      session.withApi(async (api) => {
        const query = new URLSearchParams({ limit, ...(layer && { layer }) })
        const changesets = z.array(changesetSchema).parse(await api.get(`/api/changesets?${query}`))
        if (json) return session.json(changesets)
        const rows = changesets.map(({ id, kind, at, actor, reason, layers, undoneBy }) => [
          id,
          `${kindTitles[kind]}${undoneBy === null ? '' : `（已由 ${undoneBy} 撤销）`}`,
          at.slice(0, 19).replace('T', ' '),
          actor,
          reason,
          layers.join('、'),
        ])
        session.line(textTable([['版本', '类别', '时间', '何人', '事由', '图层'], ...rows]))
      }),
    )
}
