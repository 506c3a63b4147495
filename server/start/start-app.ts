/** Services and the app over them, together. */
import { type AppOptions, createApp } from '../app.ts'
import type { Settings } from '../config/settings.ts'
import { type Demonstration, startServices } from './start-services.ts'

export function startApp(
  settings: Settings,
  demonstration: Demonstration | null,
  options: AppOptions,
) {
  const services = startServices(settings, demonstration)
  return { services, app: createApp(services, options) }
}
