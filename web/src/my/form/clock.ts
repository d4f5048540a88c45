// The time of day in Beijing, for "saved at".

const formatter = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** 10:31 */
export const clockOf = (at: string): string => formatter.format(new Date(at))
