/** A way in which pages hide text, or that looks alike and hides nothing: markup around the text. */
export interface Kind {
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly style?: string;
}

const box = (name: string, css: string): Kind => ({
  name,
  open: `<div style="${css}">`,
  close: '</div>',
});

export const HIDING: readonly Kind[] = [
  box('clip-path of nothing', 'clip-path:inset(100%)'),
  box('clip-path of half and half', 'clip-path:inset(50%)'),
  box('the old clip', 'position:absolute;clip:rect(0,0,0,0)'),
  box('an accordion of height 0', 'max-height:0;overflow:hidden'),
  box('rows of height 0', 'display:grid;grid-template-rows:0;overflow:hidden'),
  box('text indented out of the page', 'text-indent:-9999px;overflow:hidden;white-space:nowrap'),
  box('letters of no size', 'font-size:0'),
  box('above the page', 'position:absolute;top:-5000px'),
  box('a drawer beside the window', 'position:fixed;top:0;left:-100vw;width:80vw'),
  box(
    'a drawer that is moved out',
    'position:fixed;top:0;right:0;width:300px;transform:translateX(100%)',
  ),
  box('a filter of no opacity', 'filter:opacity(0)'),
  box('overflow clip', 'height:0;overflow:clip'),
  box('paint containment', 'height:0;contain:paint'),
  box('a fill without colour', '-webkit-text-fill-color:transparent'),
  box('no colour by color-mix', 'color:color-mix(in srgb, black 0%, transparent)'),
  {
    name: 'the back of a card',
    open: '<div style="perspective:800px"><div style="transform:rotateY(180deg);backface-visibility:hidden">',
    close: '</div></div>',
  },
  {
    name: 'the second slide of a slider',
    open: '<div style="width:500px;overflow:hidden"><div style="display:flex;width:1000px"><div style="width:500px">Slide 1</div><div style="width:500px">',
    close: '</div></div></div>',
  },
  {
    name: 'a tab that is not chosen',
    open: '<div role="tabpanel" id="t1"><p>The first tab.</p></div><div role="tabpanel" hidden>',
    close: '</div>',
  },
  {
    name: 'text cut off until "read more"',
    open: `<div style="height:60px;overflow:hidden"><div style="height:80px"></div>`,
    close: '</div>',
  },
  { name: 'a closed dialog', open: '<dialog>', close: '</dialog>' },
  { name: 'a closed popover', open: '<div popover>', close: '</div>' },
  {
    name: 'a group of details of which another is open',
    open: '<details name="g" open><summary>One</summary>Open.</details><details name="g"><summary>Two</summary>',
    close: '</details>',
  },
  {
    name: 'opacity 0 until the pointer is there',
    open: '<div class="tip">',
    close: '</div>',
    style: '.tip{opacity:0}.tip:hover{opacity:1}',
  },
  box('a mask of nothing', 'mask-image:linear-gradient(transparent,transparent)'),
  box(
    'masks of nothing',
    'mask:radial-gradient(transparent,#0000),linear-gradient(rgb(9 9 9 / 0),transparent)',
  ),
  box('clip-path of a point', 'clip-path:polygon(0 0,0 0,0 0)'),
  box('an ellipse of nothing', 'clip-path:ellipse(0 0)'),
  box('nearly no opacity', 'opacity:0.01'),
  box('a blur', 'filter:blur(8px)'),
  {
    name: 'under the ground of what it stands in',
    open: '<div style="background:#fff"><div style="position:relative;z-index:-1">',
    close: '</div></div>',
  },
  box('a turn of a quarter', 'transform:rotateY(90deg)'),
  box('a scale of its own property', 'scale:0'),
  box('a collapsed row', 'visibility:collapse'),
  box('indented to the left, without a clip', 'text-indent:-9999px'),
  box('moved away by its own property', 'translate:-9999px'),
  {
    name: 'the colour of its own ground',
    open: '<div class="spoiler">',
    close: '</div>',
    style: '.spoiler p{color:#111;background:#111}',
  },
  {
    name: 'a card whose front is turned away with it',
    open: '<div style="perspective:800px"><div style="transform-style:preserve-3d;transform:rotateY(180deg)"><div style="backface-visibility:hidden">',
    close: '</div></div></div>',
  },
  {
    name: 'lines beyond a clamp',
    open: '<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden"><span>The talks went on through the night and into the morning. </span><br><span>The talks went on.</span><br>',
    close: '</div>',
  },
];

export const SHOWING: readonly Kind[] = [
  box('rounded corners', 'overflow:hidden;border-radius:12px'),
  box('columns', 'columns:2'),
  box('turned a little', 'transform:rotate(2deg)'),
  box('a text that stays in view', 'position:sticky;top:0'),
  box('zoomed', 'zoom:1.4'),
  box('a filter that shows', 'filter:grayscale(1)'),
  box('a fading lower edge', 'mask-image:linear-gradient(black 60%,transparent)'),
  box('a wide clip-path', 'clip-path:inset(0 round 8px)'),
  {
    name: 'a float in a box of height 0',
    open: '<div style="height:0"><div style="float:left;width:500px">',
    close: '</div></div><div style="clear:both"></div>',
  },
  {
    name: 'a slide of a carousel that scrolls',
    open: '<div style="width:500px;overflow-x:auto;scroll-snap-type:x mandatory;display:flex"><div style="flex:0 0 500px">Slide 1</div><div style="flex:0 0 500px">',
    close: '</div></div>',
  },
  {
    name: 'a table that scrolls sideways',
    open: '<div style="overflow-x:auto;width:300px"><div style="width:900px;padding-left:600px">',
    close: '</div></div>',
  },
  {
    name: 'an app whose box scrolls instead of the page',
    open: '<div style="height:500px;overflow-y:scroll"><div style="height:2000px"></div>',
    close: '</div>',
    style: 'html,body{height:100%;overflow:hidden}',
  },
  {
    name: 'text that fades in',
    open: '<div class="fade">',
    close: '</div>',
    style: '@keyframes f{from{opacity:0}to{opacity:1}}.fade{animation:f .3s both}',
  },
  {
    name: 'an absolute box in a static one without height',
    open: '<div style="height:0;overflow:hidden"><div style="position:absolute">',
    close: '</div></div><div style="height:60px"></div>',
  },
  {
    name: 'a box with an ellipsis behind the name',
    open: '<div style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:300px">',
    close: '</div>',
  },
  {
    name: 'under a veil that lets the text through',
    open: '<div style="position:relative"><div style="position:absolute;inset:0;background:rgba(255,255,255,.3);z-index:2"></div>',
    close: '</div>',
  },
  box(
    'a mask that fades the whole text to a half',
    'mask-image:linear-gradient(black,rgb(0 0 0 / 50%))',
  ),
  box(
    'a mask that begins with nothing',
    'mask-image:linear-gradient(to bottom,transparent,black 40%)',
  ),
  box(
    'a mask of a picture',
    'mask-image:url(data:image/svg+xml,%3Csvg/%3E),linear-gradient(transparent,transparent)',
  ),
  box('a polygon with a corner cut', 'clip-path:polygon(0 0,100% 0,100% 90%,95% 100%,0 100%)'),
  box('a little blur', 'filter:blur(0.5px)'),
  box('a little faint', 'opacity:0.6'),
  box('zoom 0, which browsers do not take', 'zoom:0'),
  box('white on what stands behind it', 'color:#fff;text-shadow:0 0 2px #000;background:#fff'),
  box('a box that is no box', 'display:contents'),
  {
    name: 'white text on a picture that is beside it in the page',
    open: '<div style="background:#fff;position:relative"><div style="position:absolute;inset:0;background:#036"></div><div style="color:#fff;position:relative">',
    close: '</div></div>',
  },
  {
    name: 'a card that is turned round twice',
    open: '<div style="perspective:800px"><div style="transform-style:preserve-3d;transform:rotateY(180deg)"><div style="backface-visibility:hidden;transform:rotateY(180deg)">',
    close: '</div></div></div>',
  },
  {
    name: 'under a stretched link',
    open: '<div style="position:relative"><a href="#x" style="position:absolute;inset:0;z-index:1"></a>',
    close: '</div>',
  },
  {
    name: 'within a clamp',
    open: '<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden">',
    close: '</div>',
  },
];
