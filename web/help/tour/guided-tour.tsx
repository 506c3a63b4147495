/** The tour: arrows or buttons go through it, Esc leaves it, and it goes on where it was left. */
import { Tour } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useStore } from '../../lib/store.ts'
import { tourOpen } from '../../state/help-open.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { tourProgress } from './tour-progress.ts'
import { tourStops } from './tour-steps.ts'

export function GuidedTour() {
  const { t } = useTranslation()
  const [path, navigate] = useLocation()
  const { step } = useStore(tourProgress)
  // whoever takes it needs no offer of it
  useEffect(() => tourProgress.set((before) => ({ ...before, answered: true })), [])
  useEffect(() => {
    if (path !== '/') navigate(pageAddress('/'))
  }, [path, navigate])

  const leave = (at: number) => {
    tourProgress.set({ answered: true, step: at })
    tourOpen.set(false)
  }
  return (
    <Tour
      open
      keyboard
      current={Math.min(step, tourStops.length - 1)}
      onChange={(at) => tourProgress.set({ answered: true, step: at })}
      onClose={(at) => leave(at)}
      onFinish={() => leave(0)}
      indicatorsRender={(current, total) =>
        t('tour.step', { current: String(current + 1), total: String(total) })
      }
      steps={tourStops.map(({ at, title, text }, index) => ({
        title: t(title),
        description: t(text),
        target: at === null ? null : () => document.querySelector<HTMLElement>(at)!,
        prevButtonProps: { children: t('tour.back') },
        nextButtonProps: {
          children: t(index === tourStops.length - 1 ? 'tour.end' : 'tour.next'),
        },
      }))}
    />
  )
}
