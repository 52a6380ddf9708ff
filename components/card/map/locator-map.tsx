import type { LocatorMap as MapData } from '../../../knowledge/schema/types';
import { listText } from '../../design/lists';
import { plain, useLanguage } from '../../design/text';

interface Props {
  readonly map: MapData;
  /** Name of the place, which stands beside its dot. */
  readonly name: string;
}

/** A dot further right than this share of the map has its name on the left. */
const RIGHT_SHARE = 0.6;
/** The country's name is left out if the place's name is this close; map units. */
const NAME_ROOM = { x: 70, y: 12 };
const DOT_RADIUS = 3.5;

function isNear(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) < NAME_ROOM.x && Math.abs(one.y - other.y) < NAME_ROOM.y;
}

/** Map of a place: its country, one or two neighbours and, except for countries, the place as a dot. */
export function LocatorMap({ map, name }: Props) {
  const { t, lang } = useLanguage();
  const { width, height, country, neighbours, outline, land, place } = map;
  const label = plain(name, 40);
  const beside = listText(
    neighbours.map((one) => plain(one.name, 40)),
    lang,
  );
  const text = place
    ? t('card_map_place', label, plain(country.name, 40))
    : t('card_map_country', plain(country.name, 40));
  const around = beside === '' ? '' : ` ${t('card_map_beside', beside)}`;
  const isRight = place !== undefined && place.x > width * RIGHT_SHARE;
  return (
    <figure class="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${text}${around}`}>
        <path class="land" d={land} />
        <path class="own" d={outline} />
        {neighbours.map((one) => (
          <text key={one.name} class="neighbour" x={one.x} y={one.y}>
            {plain(one.name, 40)}
          </text>
        ))}
        {!(place && isNear(place, country)) && (
          <text class="country" x={country.x} y={country.y}>
            {plain(country.name, 40)}
          </text>
        )}
        {place && (
          <>
            <circle class="dot" cx={place.x} cy={place.y} r={DOT_RADIUS} />
            <text
              class={isRight ? 'place ends' : 'place'}
              x={place.x + (isRight ? -7 : 7)}
              y={place.y}
            >
              {label}
            </text>
          </>
        )}
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  );
}
