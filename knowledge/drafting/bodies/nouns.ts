/** What articles call bodies instead of their names, by kind. English only. Written by hand for this project. */

/** `any`: a word for bodies of every kind. */
export type BodyKind =
  | 'any'
  | 'charity'
  | 'club'
  | 'company'
  | 'media'
  | 'public'
  | 'school'
  | 'union';

const BODIES: Readonly<Record<BodyKind, string>> = {
  any: `agency body bureau centre center group institution network office organisation organization outfit`,
  charity: `archive association choir charity church cooperative congregation foundation fund gallery mosque museum nonprofit orchestra
    society synagogue temple theatre theater trust`,
  club: `academy club federation league side team`,
  company: `airline automaker bakery bank boatbuilder boatyard brand brewer brewery broker brokerage builder business carmaker carrier
    chain chipmaker company conglomerate consortium consultancy contractor corporation dairy developer distillery distributor drugmaker
    employer enterprise exporter farm firm foodmaker foundry giant grocer haulier hotel housebuilder importer insurer label landlord
    lender maker manufacturer mill mine miner operator partnership practice producer refiner refinery retailer shipbuilder shipyard
    shop start-up startup store studio subcontractor subsidiary supermarket supplier utility venture wholesaler`,
  media: `broadcaster channel daily magazine newspaper outlet paper publisher station weekly website`,
  public: `administration army assembly authority board cabinet coastguard commission committee council court department embassy force
    government inspectorate military ministry navy panel parliament police prosecution regulator senate service treasury tribunal
    watchdog`,
  school: `clinic college hospital hospice institute laboratory school university`,
  union: `alliance bloc coalition confederation movement party union`,
};

const KINDS: ReadonlyMap<string, BodyKind> = new Map(
  (Object.keys(BODIES) as BodyKind[]).flatMap((kind) =>
    BODIES[kind].split(/\s+/).map((noun) => [noun, kind] as const),
  ),
);

/** @param noun folded. @returns undefined for a noun that names no body */
export const bodyKind = (noun: string): BodyKind | undefined => KINDS.get(noun);

/** Says no more of a body than that it is one of its kind. */
const BARE =
  /^(?:agency|authority|board|body|brand|business|club|commission|committee|company|corporation|council|court|department|employer|enterprise|federation|firm|giant|group|institution|league|maker|network|office|operator|organi[sz]ation|outfit|panel|service|side|subsidiary|supplier|team|venture)$/;

export const isBareNoun = (noun: string): boolean => BARE.test(noun);
