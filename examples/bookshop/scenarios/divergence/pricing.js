const TAX_RATE = 0.07;

/** A price in cents with tax, rounded down to whole cents. */
export const withTax = (cents) => Math.floor(cents * (1 + TAX_RATE));
