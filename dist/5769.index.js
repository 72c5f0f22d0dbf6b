export const id=5769;export const ids=[5769];export const modules={19885:(e,r,a)=>{a.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:a}=e;const c=Object.entries(r).map(([r,c])=>[r,r=>a.call(e,new c(r))])
;return Object.assign(e,Object.fromEntries(c))}},65769:(e,r,a)=>{a.r(r);a.d(r,{make:()=>make});var c=a(68408)
;var t=a(92409);var i=a(21399);var o=a(86692);var s=a(82275);var n=a(7800);var u=a(80002);var d=a(13509);var l=a(53871)
;var v=a(77563);var p=a(47257);var f=a(27645);var S=a(25521);var b=a(88200);var g=a(86298);var A=a(33528);var h=a(672)
;var m=a(87904);var y=a(15702);var G=a(16304);var T=a(92239);var k=a(51092);var C=a(22470);var O=a(70642);var P=a(19885)
;const w={attachTrafficSources:c.q,createAutoScalingGroup:t.V,createOrUpdateTags:i.v,deleteAutoScalingGroup:o.c,
deletePolicy:s.Z,deleteScheduledAction:n.M,deleteTags:u.M,describeAutoScalingGroups:d.N,describeLifecycleHooks:l.T,
describeNotificationConfigurations:v.b,describePolicies:p.d,describeScalingActivities:f.h,describeScheduledActions:S.b,
describeTrafficSources:b.S,detachTrafficSources:g.y,enableMetricsCollection:A.y,putNotificationConfiguration:h.k,
putScalingPolicy:m.O,putScheduledUpdateGroupAction:y.Y,resumeProcesses:G.i,suspendProcesses:T.J,
terminateInstanceInAutoScalingGroup:k.U,updateAutoScalingGroup:C.I};function make(e){return(0,P.u)(new O.y(e),w)}}};
