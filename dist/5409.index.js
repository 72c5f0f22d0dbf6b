export const id=5409;export const ids=[5409];export const modules={9885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},5409:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(8485);var n=t(264)
;var o=t(8785);var s=t(3773);var m=t(5848);var c=t(6910);var i=t(4532);var v=t(8704);var d=t(2637);var l=t(7650)
;var u=t(9885);const P={deleteParameters:r.l,describeInstanceInformation:n.M,getCommandInvocation:o.r,getParameter:s.l,
getParameters:m.A,getParametersByPath:c.o,listCommandInvocations:i.m,putParameter:v.i,sendCommand:d.V};function make(e){
return(0,u.u)(new l.j(e),P)}}};
