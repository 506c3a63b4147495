/** Who made a changeset or a step, in the reader's language: a role or the system; a person's name stays. */
import { roles, roleTitles } from './viewer.ts'
import { inLanguage, type WordLanguage } from './words.ts'

export const systemActor = { title: '系统', titleEn: 'the system' } as const

export function actorText(actor: string, language: WordLanguage): string {
  const role = roles.find((each) => each === actor)
  if (role) return inLanguage(roleTitles[role], language)
  return actor === systemActor.title ? inLanguage(systemActor, language) : actor
}
