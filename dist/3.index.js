export const id=3;export const ids=[3];export const modules={4296:(t,e,n)=>{n.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:n}=t;const o=Object.entries(e).map(([e,o])=>[e,e=>n.call(t,new o(e))])
;return Object.assign(t,Object.fromEntries(o))}},9003:(t,e,n)=>{n.r(e);n.d(e,{make:()=>make});var o=n(9952)
;var r=n(8421);var a=n(4211);var s=n(4296);const c={batchGetImage:o.P,getAuthorizationToken:r.E};function make(t){
return(0,s.u)(new a.S(t),c)}}};
