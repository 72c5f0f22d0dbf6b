export const id=6926;export const ids=[6926];export const modules={19885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},96926:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(59952)
;var c=t(79093);var i=t(66512);var n=t(39320);var s=t(71946);var o=t(38421);var g=t(97631);var u=t(41739);var v=t(13260)
;var l=t(34049);var m=t(30502);var d=t(46229);var p=t(79787);var b=t(74211);var f=t(19885);const y={batchGetImage:r.P,
createRepository:c.W,describeImageScanFindings:i.T,describeImages:n.j,describeRepositories:s.p,
getAuthorizationToken:o.E,getLifecyclePolicy:g.O,listTagsForResource:u.a,putImageScanningConfiguration:v.B,
putImageTagMutability:l.c,putLifecyclePolicy:m.R,startImageScan:d.Q,tagResource:p.e};function make(e){return(0,
f.u)(new b.S(e),y)}}};
