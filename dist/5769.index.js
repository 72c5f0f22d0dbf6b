export const id=5769;export const ids=[5769];export const modules={9885:(e,r,a)=>{a.d(r,{u:()=>withCalls})
;function withCalls(e,r){const{send:a}=e;const c=Object.entries(r).map(([r,c])=>[r,r=>a.call(e,new c(r))])
;return Object.assign(e,Object.fromEntries(c))}},5769:(e,r,a)=>{a.r(r);a.d(r,{make:()=>make});var c=a(8408)
;var t=a(2409);var s=a(1399);var i=a(6692);var o=a(2275);var n=a(7800);var d=a(7621);var u=a(3509);var l=a(7257)
;var v=a(7645);var p=a(5521);var S=a(8200);var b=a(6298);var f=a(7904);var g=a(5702);var h=a(6304);var A=a(2239)
;var m=a(2470);var G=a(642);var O=a(9885);const P={attachTrafficSources:c.q,createAutoScalingGroup:t.V,
createOrUpdateTags:s.v,deleteAutoScalingGroup:i.c,deletePolicy:o.Z,deleteScheduledAction:n.M,deleteTags:d.M,
describeAutoScalingGroups:u.N,describePolicies:l.d,describeScalingActivities:v.h,describeScheduledActions:p.b,
describeTrafficSources:S.S,detachTrafficSources:b.y,putScalingPolicy:f.O,putScheduledUpdateGroupAction:g.Y,
resumeProcesses:h.i,suspendProcesses:A.J,updateAutoScalingGroup:m.I};function make(e){return(0,O.u)(new G.y(e),P)}}};
