export const id=7399;export const ids=[7399];export const modules={47399:(e,r,t)=>{t.r(r);t.d(r,{make:()=>make})
;var a=t(38232);var s=t(66318);var c=t(65701);var i=t(79473);var o=t(67518);var n=t(32672);var d=t(39506);var u=t(77406)
;var v=t(77374);var l=t(92672);var b=t(38358);var g=t(97992);var p=t(54074);var T=t(79999);var m=t(2333);var G=t(24677)
;var f=t(19885);const A={createRule:a.O,createTargetGroup:s.G,deleteRule:c.p,deleteTargetGroup:i.t,
deregisterTargets:o.A,describeListeners:n.A,describeLoadBalancers:d.A,describeRules:u.G,describeTags:v.y,
describeTargetGroupAttributes:l.c,describeTargetGroups:b.s,describeTargetHealth:g.q,modifyRule:p.y,
modifyTargetGroupAttributes:T.f,registerTargets:m.P};function make(e){return(0,f.u)(new G.M(e),A)}},19885:(e,r,t)=>{
t.d(r,{u:()=>withCalls});function withCalls(e,r){const{send:t}=e
;const a=Object.entries(r).map(([r,a])=>[r,r=>t.call(e,new a(r))]);return Object.assign(e,Object.fromEntries(a))}}};
