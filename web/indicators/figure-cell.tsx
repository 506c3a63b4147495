/** One figure, as the way to the features that make it; or why it cannot be known. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { basesOf } from '../../gis-data/indicators/against-words.ts'
import { areaBases, shortBasis } from '../../gis-data/indicators/area-basis.ts'
import { figureReasons } from '../../gis-data/indicators/figure-reasons.ts'
import type { FigureName, Indicator } from '../../gis-data/indicators/indicator.ts'
import { indicatorOf } from '../../gis-data/indicators/indicators.ts'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Figure } from '../../server/api/indicator-contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { featuresAddress } from './features-address.ts'
import styles from './figure-cell.module.css'
import { figureText } from './figure-text.ts'
import type { TableRow } from './table-row.ts'

export function FigureCell({ row, name }: { row: TableRow; name: FigureName }) {
  const { t } = useTranslation()
  const words = useWords()
  const figure = row.value[name]
  if (figure.value === null) return <UnknownFigure figure={figure} />
  const indicator = indicatorOf(row.indicator)
  const basis = name === 'planned' || name === 'actual' ? basesOf(indicator)[name] : null
  const text = figureText(figure.value, indicator.unit)
  const layer = figure.features ? layerThatMakes(indicator, name) : null
  const features = (figure.features ?? 0).toLocaleString('en-US')
  return (
    <>
      {layer ? (
        <Link
          className={styles.link}
          href={featuresAddress(row.place, layer)}
          title={t('indicators.onMap', { features, layer: words(layerOf(layer)) })}
          data-testid={`features-${name}`}
        >
          {text}
        </Link>
      ) : (
        text
      )}
      {basis && (
        <span className={styles.basis} title={words(areaBases[basis])}>
          {words(shortBasis(basis))}
        </span>
      )}
      {figure.without > 0 && (
        <span className={styles.note}>{t('indicators.without', { count: figure.without })}</span>
      )}
    </>
  )
}

/** Null where the figure is no sum over features. */
function layerThatMakes({ planned, actual }: Indicator, name: FigureName) {
  const sum = name === 'planned' ? planned : name === 'actual' ? actual : null
  return sum === null || sum === 'population' ? null : sum.layer
}

function UnknownFigure({ figure: { reason, missing } }: { figure: Figure }) {
  const { t } = useTranslation()
  const words = useWords()
  const between = useLanguage() === 'zh' ? '、' : ', '
  const why = reason ? words(figureReasons[reason]) : ''
  // There is nothing to know: the indicator has no such figure, or the place no plan.
  if (reason === 'not_of_this_kind' || reason === 'not_planned')
    return (
      <span className={styles.none} role="img" title={why} aria-label={why}>
        –
      </span>
    )
  const layers = missing.map((id) => words(layerOf(id))).join(between)
  return (
    <span className={styles.unknown} data-testid="unknown-figure">
      <StateWord state="undecidable" />
      <span className={styles.note}>
        {layers ? t('indicators.because', { reason: why, layers }) : why}
      </span>
    </span>
  )
}
