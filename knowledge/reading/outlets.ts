/** Ends of the names of outlets, agencies and social networks. */
const OUTLET =
  /(?:^| )(?:times|post|herald|tribune|gazette|journal|news|daily|guardian|telegraph|mirror|observer|chronicle|nation|standard|star|sun|mail|express|tv|radio|television|broadcasting|media|press|magazine|newspaper|(?:news|press|wire|anadolu|telegraph) agency|bbc|cnn|afp|reuters|ap|associated press|xinhua|tass|bloomberg|al jazeera|pti|ani|ndtv|npr|itv|channel|wire|online|today|vanguard|punch|insider|review|monitor|facebook|twitter|whatsapp|instagram|tiktok|youtube|telegram|google)$/;

/**
 * An outlet, an agency or a social network: whom articles quote from and are credited to, seldom whom they are about.
 * @param key the name in small letters
 */
export const isOutlet = (key: string): boolean => OUTLET.test(key);
