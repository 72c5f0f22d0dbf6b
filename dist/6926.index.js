export const id=6926;export const ids=[6926];export const modules={19885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},96926:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(74469)
;var c=t(59952);var i=t(79093);var n=t(66512);var s=t(39320);var o=t(71946);var g=t(38421);var v=t(97631);var u=t(41739)
;var l=t(13260);var m=t(34049);var d=t(30502);var p=t(46229);var b=t(79787);var I=t(74211);var f=t(19885);const y={
batchDeleteImage:r.w,batchGetImage:c.P,createRepository:i.W,describeImageScanFindings:n.T,describeImages:s.j,
describeRepositories:o.p,getAuthorizationToken:g.E,getLifecyclePolicy:v.O,listTagsForResource:u.a,
putImageScanningConfiguration:l.B,putImageTagMutability:m.c,putLifecyclePolicy:d.R,startImageScan:p.Q,tagResource:b.e}
;function make(e){return(0,f.u)(new I.S(e),y)}}};
