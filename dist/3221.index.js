export const id=3221;export const ids=[3221];export const modules={19885:(e,t,s)=>{s.d(t,{u:()=>withCalls})
;function withCalls(e,t){const{send:s}=e;const n=Object.entries(t).map(([t,n])=>[t,t=>s.call(e,new n(t))])
;return Object.assign(e,Object.fromEntries(n))}},23221:(e,t,s)=>{s.r(t);s.d(t,{make:()=>make});var n=s(45081)
;var r=s(88395);var o=s(18911);var a=s(26845);var c=s(62626);var i=s(19885);const d={changeResourceRecordSets:n.y,
getChange:r.Y,listHostedZonesByName:o.a,listResourceRecordSets:a.I};function make(e){return(0,i.u)(new c.L(e),d)}}};
