/** `hegui changesets`: what entered the database, when, by whom and from which file. */
import { z } from 'zod'
import { actorText } from '../../../gis-data/actor-text.ts'
import { reasonText } from '../../../gis-data/reason-text.ts'
import type { Words } from '../../../gis-data/words.ts'
import { type ChangesetSummary, changesetSchema } from '../../api/contract.ts'
import type { RegisterCommand } from '../session.ts'
import { textTable } from '../text-table.ts'

const kindTitles: Record<ChangesetSummary['kind'], Words> = {
  seed: { title: '示范', titleEn: 'demonstration' },
  import: { title: '导入', titleEn: 'import' },
  edit: { title: '编辑', titleEn: 'edit' },
  decision: { title: '决定', titleEn: 'decision' },
  undo: { title: '撤销', titleEn: 'undo' },
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
        const { language } = session
        const taken = (by: number | null) =>
          by === null ? '' : language === 'zh' ? `（已由 ${by} 撤销）` : ` (undone by ${by})`
        const rows = changesets.map(({ id, kind, at, actor, reason, layers, undoneBy }) => [
          id,
          `${session.words(kindTitles[kind])}${taken(undoneBy)}`,
          at.slice(0, 19).replace('T', ' '),
          actorText(actor, language),
          reasonText(reason, language),
          layers.join(language === 'zh' ? '、' : ', '),
        ])
        const head =
          language === 'zh'
            ? ['版本', '类别', '时间', '何人', '事由', '图层']
            : ['Revision', 'Kind', 'Time', 'By', 'Reason', 'Layers']
        session.line(textTable([head, ...rows]))
      }),
    )
}
