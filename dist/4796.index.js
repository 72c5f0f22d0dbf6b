export const id=4796;export const ids=[4796];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>n.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},34796:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var s=n(64107)
;var r=n(33546);var a=n(34928);var o=n(19885);const i={assumeRoleWithWebIdentity:s.W,getCallerIdentity:r.z}
;function make(t){return(0,o.u)(new a.i(t),i)}}};
