/** Colours of notes on the map: apart for colour-blind eyes, and none red, which is for violations. */
export const noteColours = ['ink', 'teal', 'blue', 'amber', 'violet', 'green'] as const
export type NoteColour = (typeof noteColours)[number]

export const noteColourTitles: Readonly<
  Record<NoteColour, { readonly title: string; readonly titleEn: string }>
> = {
  ink: { title: '墨', titleEn: 'Ink' },
  teal: { title: '青', titleEn: 'Teal' },
  blue: { title: '蓝', titleEn: 'Blue' },
  amber: { title: '琥珀', titleEn: 'Amber' },
  violet: { title: '紫', titleEn: 'Violet' },
  green: { title: '绿', titleEn: 'Green' },
}
