import { readFileSync } from 'node:fs';
import { story, test } from './harness';
import { STATES, reach } from './states';
import { compilePack } from '../../../knowledge/builder/compile';
import { loadFolder } from '../../../knowledge/builder/load';
const b64=(f:string)=>readFileSync(`node_modules/@fontsource/${f}.woff2`).toString('base64');
const FACES=[['Serif','source-serif-4/files/source-serif-4-latin-400-normal',400,'normal'],['Serif','source-serif-4/files/source-serif-4-latin-400-italic',400,'italic'],['Serif','source-serif-4/files/source-serif-4-latin-600-normal',600,'normal'],['Sans','source-sans-3/files/source-sans-3-latin-400-normal',400,'normal'],['Sans','source-sans-3/files/source-sans-3-latin-600-normal',600,'normal']] as const;
const css=FACES.map(([n,f,w,s])=>`@font-face{font-family:Test${n};font-weight:${w};font-style:${s};src:url(data:font/woff2;base64,${b64(f)})}`).join('');
const OUT=process.env['OUT']??'/tmp/exp/g';
const FONT=process.env['FONT']!=='none';
async function shot(reader:any,name:string){
 if(FONT) await reader.roots.evaluate('.card','(c)=>{const s=new CSSStyleSheet();s.replaceSync(".backgrounder{--serif:TestSerif,serif;--sans:TestSans,sans-serif}");c.getRootNode().adoptedStyleSheets=[...c.getRootNode().adoptedStyleSheets,s];return 1}');
 await reader.page.evaluate(()=>new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(r))));
 const box=await reader.roots.evaluate('.card','(c)=>{const r=c.getBoundingClientRect();return {x:r.x,y:r.y,width:r.width,height:r.height}}') as any;
 const v=reader.page.viewportSize();
 const x=Math.max(0,box.x-14),y=Math.max(0,box.y-40);
 await reader.page.screenshot({path:`${OUT}/${name}.png`,clip:{x,y,width:Math.min(v.width,box.x+box.width+14)-x,height:Math.min(v.height,box.y+box.height+18)-y}});
}
const LOOKS:any={light:{},dark:{colorScheme:'dark'},narrow:{viewport:{width:320,height:560}},zoom:{viewport:{width:320,height:256}},forced:{forcedColors:'active'},contrast:{contrast:'more'}};
for(const s of STATES) for(const look of (process.env['LOOKS']??'light').split(',')) test(`${s.name} ${look}`,async({openCardPage})=>{
 const rtl=look==='rtl';
 const reader=await openCardPage(story(`<style>${css}</style>`,'<p>Evil Corp said nothing. The Harbour Workers’ Union did.</p>'),{context:{viewport:{width:1000,height:900},deviceScaleFactor:1.5,...LOOKS[look]},start:{...s.start,...(rtl&&{dir:'rtl',lang:'ar'})} as any});
 await reach(reader,s); await shot(reader,`${s.name}-${look}`);
});
const loaded=loadFolder('knowledge/packs/russia-syria',process.cwd());
const pack=loaded.ok?Buffer.from(compilePack(loaded.source)).toString('base64'):'';
for(const id of (process.env['IDS']??'').split(',').filter(Boolean)) for(const day of ['2025-01-30','2026-06-01']) test(`pack ${id} ${day}`,async({openCardPage})=>{
 const reader=await openCardPage(story(`<style>${css}</style>`),{context:{viewport:{width:1000,height:900},deviceScaleFactor:1.5},start:{pack,asOf:{day,basis:'page'}} as any});
 await reader.page.evaluate((w)=>{const m=card.marks().find(({mention})=>mention.surface===w);m?.range()?.startContainer.parentElement?.scrollIntoView({block:"center"})},`${id}:`); await reader.restOn(`${id}:`); await shot(reader,`pack-${id}-${day}`);
});
