export const id=5769;export const ids=[5769];export const modules={19885:(e,r,a)=>{a.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:a}=e;const c=Object.entries(r).map(([r,c])=>[r,r=>a.call(e,new c(r))])
;return Object.assign(e,Object.fromEntries(c))}},65769:(e,r,a)=>{a.r(r);a.d(r,{make:()=>make});var c=a(68408)
;var t=a(92409);var s=a(21399);var i=a(86692);var o=a(82275);var n=a(7800);var d=a(80002);var u=a(13509);var l=a(47257)
;var v=a(27645);var p=a(25521);var S=a(88200);var b=a(86298);var f=a(87904);var g=a(15702);var h=a(16304);var A=a(92239)
;var m=a(22470);var G=a(70642);var O=a(19885);const P={attachTrafficSources:c.q,createAutoScalingGroup:t.V,
createOrUpdateTags:s.v,deleteAutoScalingGroup:i.c,deletePolicy:o.Z,deleteScheduledAction:n.M,deleteTags:d.M,
describeAutoScalingGroups:u.N,describePolicies:l.d,describeScalingActivities:v.h,describeScheduledActions:p.b,
describeTrafficSources:S.S,detachTrafficSources:b.y,putScalingPolicy:f.O,putScheduledUpdateGroupAction:g.Y,
resumeProcesses:h.i,suspendProcesses:A.J,updateAutoScalingGroup:m.I};function make(e){return(0,O.u)(new G.y(e),P)}}};
