export const id=7399;export const ids=[7399];export const modules={7399:(e,r,s)=>{s.r(r);s.d(r,{make:()=>make})
;var t=s(7518);var a=s(2672);var c=s(9506);var n=s(7406);var i=s(291);var o=s(8358);var d=s(7992);var u=s(2333)
;var b=s(4677);var l=s(9885);const v={deregisterTargets:t.A,describeListeners:a.A,describeLoadBalancers:c.A,
describeRules:n.G,describeTargetGroupAttributes:i.c,describeTargetGroups:o.s,describeTargetHealth:d.q,
registerTargets:u.P};function make(e){return(0,l.u)(new b.M(e),v)}},9885:(e,r,s)=>{s.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:s}=e;const t=Object.entries(r).map(([r,t])=>[r,r=>s.call(e,new t(r))])
;return Object.assign(e,Object.fromEntries(t))}}};
