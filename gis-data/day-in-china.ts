/** The day in China at a moment, `YYYY-MM-DD`: what a paper dated there says, wherever the server's clock stands. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

export const dayInChina = (moment: Date): string => day.format(moment)
