/** What a summary needs to know besides the report. */
export interface SummaryOptions {
  /** The comment command's first word, such as `/integration-review`. */
  readonly command: string
  /** Whether the command works in this repository and could do more than this run did. */
  readonly mayCommand: boolean
  /** The address that a rule's page begins with, ending in a slash. */
  readonly rulePages: string | undefined
  /** The page of the run, where the job summary holds what a comment has no room for. */
  readonly runUrl: string | undefined
  /** Why this review fails its check, as a clause; absent where it does not. */
  readonly fails?: string | undefined
}
