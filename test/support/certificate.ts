import { generateKeyPairSync, sign } from 'node:crypto'

/** A server's key and its certificate, in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate for host names that is its own authority (X.509 version 3, P-256, valid from 2020 to 2049), for a test to trust by `NODE_EXTRA_CA_CERTS`. */
export function aCertificate(host: string, ...others: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(0x30, ecdsaWithSha256)
  const name = der(0x30, der(0x31, der(0x30, commonName, der(0x0c, Buffer.from(host)))))
  const validity = der(0x30, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')))
  const alternative = der(0x30, ...[host, ...others].map((one) => der(0x82, Buffer.from(one))))
  const extensions = der(
    0x30,
    der(0x30, subjectAltName, der(0x04, alternative)),
    der(0x30, basicConstraints, isAuthority),
  )
  const body = der(
    0x30,
    ...[der(0xa0, integer(2)), integer(1), algorithm, name, validity, name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const base64 = der(0x30, body, algorithm, signature).toString('base64')
  const lines = base64.match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  }
}

/** One value in DER: its tag, its length, its content (X.690). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]))
}

/** Object identifiers: 1.2.840.10045.4.3.2, 2.5.4.3, 2.5.29.17 and 2.5.29.19. */
const ecdsaWithSha256 = der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]))
const commonName = der(0x06, Buffer.from([0x55, 0x04, 0x03]))
const subjectAltName = der(0x06, Buffer.from([0x55, 0x1d, 0x11]))
const basicConstraints = der(0x06, Buffer.from([0x55, 0x1d, 0x13]))
const isAuthority = der(0x04, der(0x30, der(0x01, Buffer.from([0xff]))))
