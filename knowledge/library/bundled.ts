/** The pack that comes with the extension, with its address in the package. */
export const BUNDLED_PACK = {
  id: 'russia-syria',
  title: 'Russia and Syria after Assad',
  path: '/packs/russia-syria.bgpk',
} as const;
