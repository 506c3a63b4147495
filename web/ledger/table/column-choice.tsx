/** Which columns the table shows and in which order; remembered here and told in the address. */
import { ArrowDownOutlined, ArrowUpOutlined, TableOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LedgerColumn, LedgerColumns } from '../../../server/api/ledger-contract.ts'
import { useWords } from '../../state/use-language.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import styles from './column-choice.module.css'
import { rememberedColumns } from './shown-columns.ts'

export interface ColumnChoiceProps {
  readonly about: LedgerColumns
  readonly shown: readonly LedgerColumn[]
}

export function ColumnChoice({ about, shown }: ColumnChoiceProps) {
  const { t } = useTranslation()
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={<Choice about={about} shown={shown} />}
    >
      <Button size="small" icon={<TableOutlined />} data-testid="ledger-columns">
        {t('ledger.columns')}
      </Button>
    </Popover>
  )
}

function Choice({ about: { layer, columns }, shown }: ColumnChoiceProps) {
  const { t } = useTranslation()
  const words = useWords()
  const names = shown.map(({ name }) => name)
  const others = columns.filter(({ name }) => !names.includes(name))
  const choose = (chosen: readonly string[] | null) => {
    rememberedColumns.set(({ [layer]: _before, ...rest }) =>
      chosen ? { ...rest, [layer]: chosen } : rest,
    )
    patchPageState({ columns: chosen })
  }
  const move = (at: number, by: number) => {
    const moved = [...names]
    const [name] = moved.splice(at, 1)
    if (name !== undefined) moved.splice(at + by, 0, name)
    choose(moved)
  }
  return (
    <div className={styles.choice} data-testid="column-choice">
      <ul className={styles.list}>
        {[...shown, ...others].map((column, at) => {
          const isShown = at < shown.length
          return (
            <li key={column.name} className={styles.entry}>
              <Checkbox
                checked={isShown}
                disabled={isShown && shown.length === 1}
                onChange={() =>
                  choose(
                    isShown
                      ? names.filter((name) => name !== column.name)
                      : [...names, column.name],
                  )
                }
              >
                {words(column)}
              </Checkbox>
              {isShown && (
                <span className={styles.moves}>
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowUpOutlined />}
                    disabled={at === 0}
                    aria-label={t('ledger.columnUp', { column: words(column) })}
                    onClick={() => move(at, -1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowDownOutlined />}
                    disabled={at === shown.length - 1}
                    aria-label={t('ledger.columnDown', { column: words(column) })}
                    onClick={() => move(at, 1)}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <footer className={styles.foot}>
        <Button size="small" onClick={() => choose(columns.map(({ name }) => name))}>
          {t('ledger.columnsAll')}
        </Button>
        <Button size="small" onClick={() => choose(null)}>
          {t('ledger.columnsStart')}
        </Button>
      </footer>
    </div>
  )
}
