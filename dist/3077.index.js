export const id=3077;export const ids=[3077];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>n.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},33077:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var s=n(77792)
;var r=n(85919);var o=n(19885);const c={getInstanceProfile:s.Q};function make(t){return(0,o.u)(new r.h(t),c)}}};
