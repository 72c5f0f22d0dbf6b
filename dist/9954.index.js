export const id=9954;export const ids=[9954];export const modules={69954:(t,e,s)=>{s.r(e);s.d(e,{filesOf:()=>filesOf})
;var o=s(51455);var i=s(76760);var a=s(62807);const r=["**/node_modules/**","**/.git/**"];function filesOf(t){return{
async find(e){const s=await(0,o.realpath)(t);const n=e.filter(t=>t.startsWith("!")).map(t=>t.slice(1));const l=new Map
;for(const t of e.filter(t=>!t.startsWith("!")))for await(const e of(0,o.glob)(t,{cwd:s,exclude:[...r,...n]})){
const r=await(0,o.stat)((0,i.join)(s,e)).catch(()=>{});if(!r?.isFile())continue;const n=(0,i.relative)(s,(0,
i.resolve)(s,e));const c=await(0,o.realpath)((0,i.resolve)(s,e))
;if(n.startsWith("..")||!c.startsWith(`${s}${i.sep}`))throw(0,
a.Qm)(`looking for files by ${t}: ${e} leads out of the workspace; name files inside of it`)
;l.set(n.replaceAll(i.sep,"/"),r.size)}return[...l].map(([t,e])=>({path:t,size:e})).toSorted((t,e)=>t.path<e.path?-1:1)}
}}}};
