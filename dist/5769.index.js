export const id=5769;export const ids=[5769];export const modules={19885:(e,r,a)=>{a.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:a}=e;const c=Object.entries(r).map(([r,c])=>[r,r=>a.call(e,new c(r))])
;return Object.assign(e,Object.fromEntries(c))}},65769:(e,r,a)=>{a.r(r);a.d(r,{make:()=>make});var c=a(68408)
;var t=a(92409);var s=a(21399);var i=a(86692);var o=a(82275);var n=a(7800);var u=a(80002);var d=a(13509);var l=a(47257)
;var v=a(27645);var p=a(25521);var S=a(88200);var g=a(86298);var b=a(87904);var f=a(15702);var A=a(16304);var h=a(92239)
;var m=a(51092);var G=a(22470);var O=a(70642);var P=a(19885);const T={attachTrafficSources:c.q,
createAutoScalingGroup:t.V,createOrUpdateTags:s.v,deleteAutoScalingGroup:i.c,deletePolicy:o.Z,deleteScheduledAction:n.M,
deleteTags:u.M,describeAutoScalingGroups:d.N,describePolicies:l.d,describeScalingActivities:v.h,
describeScheduledActions:p.b,describeTrafficSources:S.S,detachTrafficSources:g.y,putScalingPolicy:b.O,
putScheduledUpdateGroupAction:f.Y,resumeProcesses:A.i,suspendProcesses:h.J,terminateInstanceInAutoScalingGroup:m.U,
updateAutoScalingGroup:G.I};function make(e){return(0,P.u)(new O.y(e),T)}}};
