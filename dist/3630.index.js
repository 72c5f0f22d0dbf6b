export const id=3630;export const ids=[3630];export const modules={73630:(e,n,o)=>{o.d(n,{whereLooked:()=>whereLooked})
;var t=o(41038);var r=o(2848);const i=10;function whereLooked(e,n,o,p){const s=`looked in account ${n}, region ${o}`
;if(p.length===0)return`${s}, where no app has a fleet`;const a=[...new Set(p.map(({app:e})=>e))]
;const c=a.includes(e.app)?e.app:(0,t.p)(e.app,a);const d=p.filter(e=>e.app===c).map(({environment:e})=>e)
;const $=d.includes(e.environment)?e.environment:(0,t.p)(e.environment,d)??(d.length===1?d[0]:void 0)
;const h=c===void 0?"":`; the nearest is ${c}${$===void 0?"":` in ${$}`}`;const l=p.map(e=>(0,
r.TN)(`${e.app} in ${e.environment}`,140)).sort();const m=l.length>i?` and ${l.length-i} more`:""
;return`${s}, where there are ${l.slice(0,i).join(", ")}${m}${h}`}}};
