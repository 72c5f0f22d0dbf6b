export const id=4878;export const ids=[4878];export const modules={19885:(e,a,r)=>{r.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:r}=e;const t=Object.entries(a).map(([a,t])=>[a,a=>r.call(e,new t(a))])
;return Object.assign(e,Object.fromEntries(t))}},54878:(e,a,r)=>{r.r(a);r.d(a,{make:()=>make});var t=r(51837)
;var s=r(35131);var n=r(76100);var c=r(46791);var i=r(15595);var o=r(59715);var u=r(25465);var l=r(6557);var d=r(57267)
;var m=r(97357);var p=r(79910);var v=r(39019);var b=r(79622);var h=r(19885);const L={createLaunchTemplate:t.x,
createLaunchTemplateVersion:s.B,deleteLaunchTemplate:n.s,deleteLaunchTemplateVersions:c.p,describeImages:i.j,
describeInstances:o.b,describeLaunchTemplateVersions:u.P,describeLaunchTemplates:l.f,describeSecurityGroups:d.j,
describeSubnets:m.j,getConsoleOutput:p.O,modifyLaunchTemplate:v.d};function make(e){return(0,h.u)(new b.g(e),L)}}};
