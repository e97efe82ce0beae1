/** The first row of what stands around a scope: taken by the first scope within, and by no other. */
export interface Lead {
  readonly row: number
  taken: boolean
}

/** Takes the row for one scope; gives nothing where there is none, or another scope has it. */
export function take(lead: Lead | undefined): number | undefined {
  if (lead === undefined || lead.taken) return undefined
  lead.taken = true
  return lead.row
}
