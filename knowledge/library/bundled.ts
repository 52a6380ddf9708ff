/** The pack that comes with the extension, under its address in the package. */
export const BUNDLED_PACK = { id: 'russia-syria', path: '/packs/russia-syria.bgpk' } as const;
