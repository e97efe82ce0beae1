export const pad = (n: number) => `${n}`
