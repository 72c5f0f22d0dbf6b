export const id=7399;export const ids=[7399];export const modules={47399:(e,r,s)=>{s.r(r);s.d(r,{make:()=>make})
;var t=s(67518);var a=s(32672);var c=s(39506);var n=s(77406);var i=s(92672);var o=s(38358);var d=s(97992);var u=s(2333)
;var b=s(24677);var l=s(19885);const v={deregisterTargets:t.A,describeListeners:a.A,describeLoadBalancers:c.A,
describeRules:n.G,describeTargetGroupAttributes:i.c,describeTargetGroups:o.s,describeTargetHealth:d.q,
registerTargets:u.P};function make(e){return(0,l.u)(new b.M(e),v)}},19885:(e,r,s)=>{s.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:s}=e;const t=Object.entries(r).map(([r,t])=>[r,r=>s.call(e,new t(r))])
;return Object.assign(e,Object.fromEntries(t))}}};
