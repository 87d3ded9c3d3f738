declare module 'snappyjs' {
  /** Compresses to the raw Snappy format (no framing). */
  export function compress(input: Uint8Array): Uint8Array;
  export function uncompress(input: Uint8Array, maxLength?: number): Uint8Array;
}
