/** `hegui layers`: what there is, how much of it, and from when. */
import { z } from 'zod'
import { layerSummarySchema } from '../../api/contract.ts'
import type { RegisterCommand } from '../session.ts'
import { textTable } from '../text-table.ts'

export const layersCommand: RegisterCommand = (program, session) => {
  program
    .command('layers')
    .description('列出图层 (list the layers)')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(({ json }: { json?: boolean }) =>
      session.withApi(async (api) => {
        const layers = z.array(layerSummarySchema).parse(await api.get('/api/layers'))
        if (json) return session.json(layers)
        const rows = layers.map(
          ({ id, title, titleEn, count, revision, asOf, source, synthetic }) => [
            id,
            session.words({ title, titleEn }),
            count,
            revision,
            asOf?.slice(0, 10) ?? '',
            synthetic ? session.words({ title: '合成', titleEn: 'synthetic' }) : (source ?? ''),
          ],
        )
        const head =
          session.language === 'zh'
            ? ['图层', '名称', '要素数', '版本', '日期', '来源']
            : ['Layer', 'Title', 'Features', 'Revision', 'Date', 'Source']
        session.line(textTable([head, ...rows]))
      }),
    )
}
