export const id=4878;export const ids=[4878];export const modules={19885:(e,a,r)=>{r.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:r}=e;const t=Object.entries(a).map(([a,t])=>[a,a=>r.call(e,new t(a))])
;return Object.assign(e,Object.fromEntries(t))}},54878:(e,a,r)=>{r.r(a);r.d(a,{make:()=>make});var t=r(51837)
;var s=r(35131);var n=r(76100);var c=r(46791);var i=r(15595);var o=r(59715);var u=r(92739);var d=r(25465);var l=r(6557)
;var m=r(57267);var p=r(97357);var v=r(79910);var b=r(39019);var h=r(79622);var T=r(19885);const L={
createLaunchTemplate:t.x,createLaunchTemplateVersion:s.B,deleteLaunchTemplate:n.s,deleteLaunchTemplateVersions:c.p,
describeImages:i.j,describeInstances:o.b,describeInstanceTypes:u.h,describeLaunchTemplateVersions:d.P,
describeLaunchTemplates:l.f,describeSecurityGroups:m.j,describeSubnets:p.j,getConsoleOutput:v.O,modifyLaunchTemplate:b.d
};function make(e){return(0,T.u)(new h.g(e),L)}}};
