const whole =
  /^(?:pass|pwd|pw|auth|oauth|pin|salt|dsn|jwt|bearer|creds?|cookie|psk|otp|nonce|authorization|authentication|masterauth|requirepass)$/
const within =
  /passw(?:or)?d|passphrase|secret|token|credential|apikey|accesskey|privatekey|signingkey|encryptionkey|masterkey|accountkey|sharedkey|authkey|cryptkey|connectionstring|connstr|webhookurl|(?:db|smtp|mail|redis|mysql|pg|ftp|sasl|root|admin|user|basic|require|master)(?:pass|pwd|auth)$/

/** Says whether a setting of this name holds what nobody but its reader may know; words may be joined in any style. */
export function isSecretName(name: string): boolean {
  const words =
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.some((word) => whole.test(word)) || within.test(words.join(''))
}
