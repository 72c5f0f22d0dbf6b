export const id=4878;export const ids=[4878];export const modules={9885:(e,a,r)=>{r.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:r}=e;const t=Object.entries(a).map(([a,t])=>[a,a=>r.call(e,new t(a))])
;return Object.assign(e,Object.fromEntries(t))}},4878:(e,a,r)=>{r.r(a);r.d(a,{make:()=>make});var t=r(1837)
;var s=r(5131);var n=r(6100);var c=r(6791);var i=r(5595);var o=r(9715);var u=r(5465);var l=r(6557);var d=r(7267)
;var m=r(7357);var p=r(9910);var v=r(9019);var b=r(9622);var h=r(9885);const L={createLaunchTemplate:t.x,
createLaunchTemplateVersion:s.B,deleteLaunchTemplate:n.s,deleteLaunchTemplateVersions:c.p,describeImages:i.j,
describeInstances:o.b,describeLaunchTemplateVersions:u.P,describeLaunchTemplates:l.f,describeSecurityGroups:d.j,
describeSubnets:m.j,getConsoleOutput:p.O,modifyLaunchTemplate:v.d};function make(e){return(0,h.u)(new b.g(e),L)}}};
