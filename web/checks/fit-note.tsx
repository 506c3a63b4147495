/** Says that an overlap may be an error of fit, by what it was told, and that a person has to confirm. */
import { useTranslation } from 'react-i18next'
import { confirmFit, fitReasons, fitTitles } from '../../gis-data/rules/overlay-fit.ts'
import type { FindingProof } from '../../server/api/contract.ts'
import { useWords } from '../state/use-language.ts'
import styles from './fit-note.module.css'

export function FitNote({
  proof: { fit, widthM },
}: {
  proof: Pick<FindingProof, 'fit' | 'widthM'>
}) {
  const { t } = useTranslation()
  const words = useWords()
  if (fit === null || fit === 'true_overlap') return null
  return (
    <p className={styles.note} data-testid="fit-note">
      <strong>{words(fitTitles[fit])}</strong> · {words(confirmFit)}
      <br />
      {words(fitReasons[fit])}
      {widthM !== null && t('fit.width', { width: widthM.toFixed(3) })}
    </p>
  )
}
