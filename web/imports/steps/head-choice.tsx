/** 表头: which line of a table holds its names; another is chosen among its first lines. */
import { Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDraft, InspectedDataset } from '../../../server/api/import-contract.ts'
import { useTakeHead } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import styles from './steps.module.css'

export function HeadChoice({ draft, dataset }: { draft: ImportDraft; dataset: InspectedDataset }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const take = useTakeHead(draft.id)
  const { head } = dataset
  const [open, setOpen] = useState(false)
  if (!head) return null
  const fixed = draft.status === 'committed'
  const last = head.row + head.lines - 1
  return (
    <section data-testid="head-choice">
      <p className={styles.lead}>
        {t(head.lines === 2 ? 'imports.headJoined' : 'imports.head', { row: head.row, last })}{' '}
        <Button
          size="small"
          type="link"
          aria-expanded={open}
          data-testid="head-open"
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'imports.headClose' : 'imports.headOpen')}
        </Button>
      </p>
      {open && (
        <div className={styles.leading}>
          <table className={table.table} aria-label={t('imports.headLines')}>
            <tbody>
              {head.leading.map((cells, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file are known by their number
                <tr key={at} data-chosen={at + 1 >= head.row && at < last}>
                  <th scope="row">
                    <Radio
                      checked={at + 1 === head.row}
                      disabled={fixed || take.isPending}
                      data-testid={`head-${at + 1}`}
                      onChange={() => take.mutate({ dataset: dataset.id, row: at + 1 })}
                    >
                      {t('imports.headLine', { row: at + 1 })}
                    </Radio>
                  </th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns without a name yet
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {take.error && (
        <p role="alert" className={styles.fault}>
          {problemText(take.error, language)}
        </p>
      )}
    </section>
  )
}
