import type { Pack } from '../../../knowledge/schema/types';
import {
  article,
  cite,
  entity,
  fact,
  fakePack,
  relation,
  role,
} from '../../knowledge/briefing/fake-pack';

/** A harbour town of our own making, as full as a real pack: what card tests and pictures are made with. */
const ARTICLES = [
  article('herald-quay', '2025-01-29', {
    publisher: 'Example Herald',
    title: 'Envoy lands at Port Verin for talks on the lease',
    agencies: ['ANP'],
    group: 'anp-quay',
    url: 'https://herald.example/quay',
    openings: { '2': 'The envoy landed' },
  }),
  article('coast-quay', '2025-01-29', {
    publisher: 'Coast Times',
    title: 'Port Verin: envoy meets the council',
    agencies: ['ANP'],
    group: 'anp-quay',
    dateBasis: { kind: 'inferred', reason: '“on Wednesday”, the day after the visit' },
  }),
  article('ledger-demand', '2025-01-29', {
    publisher: 'Northern BlockStore',
    title: 'Council asks for the lease to end',
  }),
  article('post-call', '2025-02-12', {
    publisher: 'Evening Post',
    title: 'Marenko calls the mayor',
  }),
  article('herald-return', '2026-01-28', {
    publisher: 'Example Herald',
    title: 'A second visit, and a harbour still undecided',
    url: 'https://herald.example/return',
  }),
];

const visit = fact('delegation-visits', '2025-01-29', {
  about: ['dana-holub', 'ilya-marenko', 'port-verin'],
  text: 'Received the first delegation from the capital since the change of government; the talks lasted three hours.',
  when: { kind: 'on', date: '2025-01-28' },
  assertedBy: { who: 'the council’s office' },
  evidence: [cite('herald-quay', 2), cite('coast-quay', 3), cite('ledger-demand', 1)],
});
const demand = fact('lease-demand', '2025-01-29', {
  about: ['dana-holub', 'ilya-marenko'],
  text: 'Asked the delegation to end the lease of the naval quay before the summer.',
  when: { kind: 'on', date: '2025-01-28' },
  assertedBy: { who: 'an unnamed official', through: 'ANP' },
  status: 'claimed',
  evidence: [cite('ledger-demand', 4)],
});
const noComment = fact('lease-no-comment', '2025-01-29', {
  about: ['dana-holub', 'ilya-marenko'],
  text: 'The capital’s spokesman would not say whether the lease had come up at all.',
  when: { kind: 'on', date: '2025-01-29' },
  assertedBy: { who: 'the capital’s spokesman' },
  status: 'disputed',
  respondsTo: 'lease-demand',
  evidence: [cite('herald-quay', 9), cite('coast-quay', 8)],
});
const shortVisit = fact('visit-was-short', '2025-01-29', {
  about: ['dana-holub', 'ilya-marenko', 'port-verin'],
  text: 'The delegation stayed for one hour and left without a statement.',
  when: { kind: 'on', date: '2025-01-28' },
  assertedBy: { who: 'a harbour pilot', through: 'Coast Times' },
  status: 'claimed',
  differsFrom: 'delegation-visits',
  evidence: [cite('coast-quay', 11)],
});
const storm = fact('storm', '2025-01-29', {
  about: ['dana-holub'],
  text: 'Took over the interim council after the old government left office.',
  when: { kind: 'on', date: '2024-12-08' },
  assertedBy: { who: 'the outlet itself' },
  evidence: [cite('ledger-demand', 6)],
});
const call = fact('phone-call', '2025-02-12', {
  about: ['dana-holub', 'ilya-marenko'],
  text: 'Spoke with Ilya Marenko by telephone about the harbour and a visit to the capital.',
  when: { kind: 'on', date: '2025-02-12' },
  assertedBy: { who: 'the capital’s press office' },
  evidence: [cite('post-call', 1)],
});
const secondVisit = fact('second-visit', '2026-01-28', {
  about: ['dana-holub', 'ilya-marenko'],
  text: 'Travelled to the capital for a second meeting; neither side spoke of the quay in public.',
  when: { kind: 'on', date: '2026-01-28' },
  assertedBy: { who: 'the outlet itself' },
  evidence: [cite('herald-return', 1)],
});

const PEOPLE = [
  entity('dana-holub', {
    label: 'Dana Holub',
    names: [
      { text: 'Dana Holub', kind: 'full', lang: 'en', script: 'Latn' },
      { text: 'دانا هولوب', kind: 'native', lang: 'ar', script: 'Arab' },
    ],
    background:
      'Holub led the harbour workers’ union before she came to head the town’s council. Her movement is banned in the capital.',
    backgroundEvidence: [cite('ledger-demand', 12)],
    roles: [
      role('leader of the interim council of Port Verin', '2025-01-29', {
        from: '2024-12',
        to: '2025-02',
        evidence: [cite('ledger-demand', 1)],
      }),
      role('mayor of Port Verin', '2025-02-12', {
        from: '2025-02',
        evidence: [cite('post-call', 1)],
      }),
    ],
    identity: {
      text: 'Politician of Port Verin; former leader of the harbour workers’ union',
      evidence: [cite('ledger-demand', 12)],
    },
    languages: ['ar'],
    facts: [visit, shortVisit, demand, noComment, storm, call, secondVisit],
    relations: [
      relation('port-verin', 'heads the council of', '2025-01-29', 'ledger-demand'),
      relation('ilya-marenko', 'met {} in January 2025', '2025-01-29', 'herald-quay'),
      relation('harbour-union', 'led until 2024', '2025-01-29', 'ledger-demand'),
    ],
  }),
  entity('ilya-marenko', {
    label: 'Ilya Marenko',
    background:
      'Marenko is a career diplomat who has handled the capital’s dealings with the coast for ten years. He also speaks for the fleet.',
    backgroundEvidence: [cite('herald-quay', 7)],
    roles: [role('deputy foreign minister', '2025-01-29', { evidence: [cite('herald-quay', 2)] })],
    identity: { text: 'Diplomat of the capital', evidence: [cite('herald-quay', 7)] },
    facts: [visit, shortVisit, demand, noComment, call, secondVisit],
    relations: [relation('dana-holub', 'met {} in January 2025', '2025-01-29', 'herald-quay')],
  }),
];

export const PACK: Pack = fakePack(ARTICLES, [
  ...PEOPLE,
  entity('port-verin', {
    kind: 'place',
    label: 'Port Verin',
    identity: { text: 'Harbour town on the northern coast', evidence: [cite('herald-quay', 8)] },
    background:
      'Port Verin is a harbour town of 90,000. The fleet has leased its northern quay since 1971.',
    backgroundEvidence: [cite('herald-quay', 8)],
    facts: [visit, shortVisit],
  }),
  entity('harbour-union', {
    kind: 'organisation',
    label: 'Harbour Workers’ Union',
    identity: { text: 'Trade union in Port Verin', evidence: [cite('ledger-demand', 13)] },
    background: 'The union has 4,000 members. It called the strike of 2023.',
    backgroundEvidence: [cite('ledger-demand', 13)],
  }),
  // Everything in it tries to be more than text.
  entity('hostile', {
    label: '<img src=x onerror=alert(1)>\u202eEvil\u0000 Corp',
    kind: 'organisation',
    identity: { text: `<i>${'so wide '.repeat(40)}`, evidence: [cite('herald-quay', 1)] },
    background: `<script>globalThis.pwned = true</script> ${'very long '.repeat(1000)}`,
    backgroundEvidence: [cite('herald-quay', 1)],
    facts: [
      fact('hostile-fact', '2025-01-29', {
        about: ['hostile'],
        text: `<b>bold</b> ${'x'.repeat(10_000)}`,
        evidence: [cite('herald-quay', 1)],
      }),
    ],
  }),
]);

/** Words of the test pages and the entity that each means. */
export const NAMES: readonly (readonly [string, string])[] = [
  ['Dana Holub', 'dana-holub'],
  ['Ilya Marenko', 'ilya-marenko'],
  ['Port Verin', 'port-verin'],
  ['Harbour Workers’ Union', 'harbour-union'],
  ['Evil Corp', 'hostile'],
];
