export interface GraphqlParser {
  readonly placeholder: never
}
