export const id=8682;export const ids=[8682];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>n.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},38682:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var s=n(81194)
;var r=n(37434);var o=n(19885);const c={publish:s.D};function make(t){return(0,o.u)(new r.k(t),c)}}};
