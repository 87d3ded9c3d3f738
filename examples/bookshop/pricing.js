const TAX_RATE = 0.07;

/** A price in cents with tax, rounded to the nearest cent. */
export const withTax = (cents) => Math.round(cents * (1 + TAX_RATE));
