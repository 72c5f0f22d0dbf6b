export const id=4101;export const ids=[4101];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>n.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},74101:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var s=n(77960)
;var r=n(30519);var o=n(19885);const c={filterLogEvents:s.n};function make(t){return(0,o.u)(new r.T(t),c)}}};
