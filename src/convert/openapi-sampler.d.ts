declare module 'openapi-sampler' {
  export interface SampleOptions {
    readonly skipNonRequired?: boolean;
    readonly skipReadOnly?: boolean;
    readonly skipWriteOnly?: boolean;
    readonly quiet?: boolean;
  }
  export function sample(schema: object, options?: SampleOptions, spec?: object): unknown;
}
