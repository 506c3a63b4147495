/** Search in the middle of the bar: units, features by number or name, coordinates. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SearchHit } from '../../server/api/contract.ts'
import { problemText } from '../api/problem-error.ts'
import { useSearch } from '../api/search.ts'
import { useDebounced } from '../lib/use-debounced.ts'
import { flyToBounds } from '../map/camera.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress, patchPageState } from '../state/use-page-state.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import styles from './search-box.module.css'

const SETTLED_MS = 200
const none: readonly SearchHit[] = []

export function SearchBox() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [path, navigate] = useLocation()
  const [text, setText] = useState('')
  const wanted = useDebounced(text.trim(), SETTLED_MS)
  const { data, error, isFetching } = useSearch(wanted)
  const hits = text.trim() === '' ? none : (data ?? none)

  const go = (hit: SearchHit) => {
    setText(hit.title)
    if (path !== '/') navigate(pageAddress('/'))
    if (hit.kind === 'feature' && hit.layer && hit.fid !== null)
      patchPageState({ selected: { layer: hit.layer, fid: hit.fid }, finding: null })
    if (hit.unitCode !== null) patchPageState({ unit: hit.unitCode })
    flyToBounds(hit.bounds, hit.kind === 'unit' ? 15 : 18)
  }
  const settled = wanted !== '' && wanted === text.trim() && !isFetching
  const empty = error ? problemText(error, language) : t('search.nothing', { text: wanted })
  return (
    <ComboBox
      text={text}
      onText={setText}
      options={hits}
      keyOf={({ kind, layer, fid, title }, index) => `${kind}:${layer}:${fid}:${title}:${index}`}
      render={(hit) => (
        <span className={styles.hit}>
          <span className={styles.title}>{hit.title}</span>
          <span className={styles.subtitle}>{hit.subtitle}</span>
          <span className={styles.kind}>{t(`search.${hit.kind}`)}</span>
        </span>
      )}
      onChoose={go}
      empty={settled ? empty : null}
      placeholder={t('search.placeholder')}
      hotkey="/"
      testId="search"
    />
  )
}
