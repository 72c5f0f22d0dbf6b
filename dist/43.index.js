export const id=43;export const ids=[43];export const modules={19885:(e,t,n)=>{n.d(t,{u:()=>withCalls})
;function withCalls(e,t){const{send:n}=e;const s=Object.entries(t).map(([t,s])=>[t,t=>n.call(e,new s(t))])
;return Object.assign(e,Object.fromEntries(s))}},90043:(e,t,n)=>{n.r(t);n.d(t,{make:()=>make});var s=n(3454)
;var r=n(94234);var c=n(19885);const o={describeAlarms:s.z};function make(e){return(0,c.u)(new r.W(e),o)}}};
