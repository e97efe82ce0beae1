import { brotliCompressSync, constants } from 'node:zlib'

/** Takes a file and Brotli's quality, 0 to 11; gives the file compressed. Its two best qualities save another 8 % and take twenty times as long as the third. */
export function compress(bytes: Buffer, quality: number): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params })
}
