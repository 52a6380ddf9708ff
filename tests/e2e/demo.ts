/** Pages of `demo/`, which the tests' server serves. */
export const JANUARY = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';
export const LATER = '/meridian-post/world/sharaa-returns-to-moscow.html';
export const TRAPS = '/northgate/story/2025/02/20/names-on-the-quay/';
