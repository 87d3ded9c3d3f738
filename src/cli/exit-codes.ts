/** Exit codes of every command (verdict.md 1): the outcome's own, or one of these two. */
export const EXIT_OK = 0;
export const EXIT_INTERNAL = 70;
