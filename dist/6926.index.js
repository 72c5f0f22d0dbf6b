export const id=6926;export const ids=[6926];export const modules={9885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},6926:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(9952)
;var c=t(9093);var i=t(6512);var n=t(6939);var s=t(1946);var o=t(8421);var g=t(7631);var u=t(1739);var v=t(3260)
;var l=t(4049);var m=t(502);var d=t(6229);var p=t(9787);var b=t(4211);var f=t(9885);const y={batchGetImage:r.P,
createRepository:c.W,describeImageScanFindings:i.T,describeImages:n.j,describeRepositories:s.p,
getAuthorizationToken:o.E,getLifecyclePolicy:g.O,listTagsForResource:u.a,putImageScanningConfiguration:v.B,
putImageTagMutability:l.c,putLifecyclePolicy:m.R,startImageScan:d.Q,tagResource:p.e};function make(e){return(0,
f.u)(new b.S(e),y)}}};
