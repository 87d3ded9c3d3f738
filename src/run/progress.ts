/** What a person watching is told while a run goes on. */
export type Progress =
  | { readonly kind: 'message'; readonly text: string /** shown even where nothing else is */; readonly warning?: true | undefined }
  | {
      readonly kind: 'tick';
      readonly phase: 'warm-up' | 'measuring' | 'extending' | 'confirming';
      readonly seconds: number;
      readonly forSeconds: number;
      readonly sent: number;
      readonly rate: number;
      readonly latenessP99Ms: number;
      /** outbound calls of the arms refused so far; absent where nothing is fenced */
      readonly denied?: number | undefined;
      /** log10 e-values of the last look, by KPI and test */
      readonly evidence: Readonly<Record<string, number>>;
      readonly stillNeeded: { readonly pairs: number; readonly minutes: number } | null;
    };

export type ProgressListener = (progress: Progress) => void;
