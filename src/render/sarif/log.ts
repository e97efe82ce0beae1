/** The part of SARIF 2.1.0 that is written: names and meanings are those of the OASIS standard. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

/** One run of this tool. */
export interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } }
  /** GitHub takes what stands before the last slash as the category of an analysis. */
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly SarifNotification[] },
  ]
  readonly versionControlProvenance?: readonly [{ readonly repositoryUri: string; readonly revisionId: string }]
  readonly results: readonly SarifResult[]
}

export type SarifLevel = 'error' | 'warning' | 'note'

interface Message {
  readonly text: string
}

/** What a result can be an instance of. */
export interface SarifRule {
  readonly id: string
  readonly shortDescription: Message
  readonly fullDescription: Message
  readonly help: { readonly text: string; readonly markdown?: string }
  readonly helpUri?: string
  readonly properties: { readonly tags: readonly string[]; readonly precision: 'very-high' | 'medium' }
}

/** A place in a file of the head: SARIF knows no other revision. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' }
    readonly region?: { readonly startLine: number; readonly endLine: number }
  }
}

/** One finding. */
export interface SarifResult {
  readonly ruleId: string
  readonly level: SarifLevel
  readonly message: Message
  readonly locations: readonly [SarifLocation]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

/** What a reader should know of the run itself. */
export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: Message
  readonly locations?: readonly [SarifLocation]
}
