/** How many maps, and what each of the others shows. */
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { arranged, type BesideWay, besideWays, type Side } from '../state/beside.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './compare-panel.module.css'
import { SideForm } from './side-form.tsx'

export function SidesPart() {
  const { t } = useTranslation()
  const { beside } = usePageState()
  const change = (at: number, side: Side) => {
    if (!beside) return
    const sides = beside.sides.map((each, index) => (index === at ? side : each))
    patchPageState({ beside: { ...beside, sides } })
  }
  return (
    <>
      <Segmented<BesideWay | 'one'>
        block
        size="small"
        value={beside?.way ?? 'one'}
        options={['one' as const, ...besideWays].map((way) => ({
          value: way,
          label: t(`beside.way.${way}`),
        }))}
        onChange={(way) =>
          patchPageState({
            beside: way === 'one' ? null : arranged(way, beside?.sides ?? []),
          })
        }
      />
      <p className={styles.hint}>{t(`beside.hint.${beside?.way ?? 'one'}`)}</p>
      {beside?.sides.map((side, at) => (
        <SideForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
          key={at}
          title={t(`beside.side.${beside.way}`, { number: at + 2 })}
          side={side}
          onChange={(next) => change(at, next)}
        />
      ))}
    </>
  )
}
