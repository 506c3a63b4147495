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

/** Inks by day, as on paper, and by night, each at 4.5 : 1 on the ground of the map. */
export const noteInks: Readonly<Record<'day' | 'night', Readonly<Record<NoteColour, string>>>> = {
  day: {
    ink: '#22303A',
    teal: '#0B656D',
    blue: '#2F5F94',
    amber: '#8F5900',
    violet: '#7A3FA3',
    green: '#356B2E',
  },
  night: {
    ink: '#E8F1F5',
    teal: '#6FE0DB',
    blue: '#8FBBEC',
    amber: '#F0B04A',
    violet: '#CFA9EE',
    green: '#93D187',
  },
}
