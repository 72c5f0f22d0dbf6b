export const id=5409;export const ids=[5409];export const modules={19885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},55409:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(38485)
;var n=t(30264);var o=t(18785);var s=t(93773);var m=t(25848);var c=t(96910);var i=t(64532);var v=t(18704);var d=t(92637)
;var l=t(77650);var u=t(19885);const P={deleteParameters:r.l,describeInstanceInformation:n.M,getCommandInvocation:o.r,
getParameter:s.l,getParameters:m.A,getParametersByPath:c.o,listCommandInvocations:i.m,putParameter:v.i,sendCommand:d.V}
;function make(e){return(0,u.u)(new l.j(e),P)}}};
