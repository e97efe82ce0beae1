import { baseName, ecosystemOf } from '../../surface/ecosystem.ts'

/** Files that exist to hold credentials, by their whole name or an ending of it, as the tools that read them call them. */
const named =
  /^(?:\.env(?:[._-].*)?|.+\.env|\.?envrc|[._]netrc|\.(?:npmrc|yarnrc(?:\.yml)?|pypirc|pgpass|my\.cnf|dockercfg|dockerconfigjson|git-credentials|boto|s3cfg|vault[-_]?(?:pass|token)\w*)|\.?ht(?:passwd|digest)|.*kubeconfig.*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:\.\w+)?|appsettings(?:\..+)?\.json|local\.settings\.json|(?:application|bootstrap)-.+\.(?:ya?ml|properties|json|toml)|(?:application|settings)[._](?:local|prod\w*|staging)\.\w+|local_?settings\.\w+|wp-config.*\.php|master\.key|google-services\.json|firebase-adminsdk.*\.json|publishsettings|.*[-_.]?service[-_]?accounts?.*\.json|.*(?:client|app|gcp|gcloud|google|firebase|aws|azure)[-_.]?(?:keys?|creds?).*\.json)$/i

/** Keys, certificates, key stores, and the variables and states of infrastructure. */
const ending =
  /\.(?:pem|key|p12|pfx|p8|jks|jceks|keystore|truststore|bks|kdbx?|ppk|asc|gpg|pgp|crt|cer|der|ovpn|mobileprovision|tfvars(?:\.json)?|tfstate(?:\.\w+)*|auto\.tfvars\.json|enc|sops\.\w+|vault|agekey|htpasswd)$/i

const folder = /(?:^|\/)(?:\.ssh|\.aws|\.gnupg|\.kube|\.azure|\.gcloud)\/|(?:^|\/)\.docker\/config\.json$/i

/** In anything but a program, a schema or a contract these words are the content. */
const word =
  /secret|credential|passw(?:or)?d|passphrase|private[-_]?key|(?:^|[/._-])creds?(?:[/._-])|vault[^/]*\.ya?ml$/i

/** A program of such a name is a list of values; `Credential` and `SecretService` are things that programs work with. */
const program = /(?:^|\/)\.?(?:secrets|credentials|creds|passwords)\.\w+$/i

/** Says whether a path names a file that holds credentials, in whatever case: such a file is neither searched nor read for anything but its own change. */
export function holdsCredentials(path: string): boolean {
  const whole = path.trimEnd()
  const name = baseName(whole)
  if (named.test(name) || ending.test(name) || folder.test(whole)) return true
  switch (ecosystemOf(whole)) {
    case 'config':
    case 'other':
      return word.test(whole)
    case 'sql':
    case 'contract':
      return false
    default:
      return program.test(whole)
  }
}
