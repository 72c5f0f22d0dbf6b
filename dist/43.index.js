export const id=43;export const ids=[43];export const modules={19885:(t,e,r)=>{r.d(e,{u:()=>withCalls})
;function withCalls(t,e){const{send:r}=t;const s=Object.entries(e).map(([e,s])=>[e,e=>r.call(t,new s(e))])
;return Object.assign(t,Object.fromEntries(s))}},90043:(t,e,r)=>{r.r(e);r.d(e,{make:()=>make});var s=r(47786)
;var n=r(82188);var a=r(64854);var c=r(80639);var i=r(94234);var o=r(19885);const l={deleteAlarms:s.n,
describeAlarms:n.z,getMetricStatistics:a.B,putMetricAlarm:c.A};function make(t){return(0,o.u)(new i.W(t),l)}}};
