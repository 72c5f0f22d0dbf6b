export const id=3497;export const ids=[3497];export const modules={19885:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>n.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},33497:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var s=n(17298)
;var r=n(64129);var o=n(19885);const a={sendEmail:s.m};function make(t){return(0,o.u)(new r.Z(t),a)}}};
