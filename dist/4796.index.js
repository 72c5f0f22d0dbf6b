export const id=4796;export const ids=[4796];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const r=Object.entries(e).map(([e,r])=>[e,e=>n.call(t,new r(e))])
;return Object.assign(t,Object.fromEntries(r))}},34796:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var r=n(10869)
;var s=n(34928);var o=n(19885);const a={getCallerIdentity:r.z};function make(t){return(0,o.u)(new s.i(t),a)}}};
