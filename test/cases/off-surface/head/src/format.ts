export const pad = (n: number) => `0${n}`
