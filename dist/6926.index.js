export const id=6926;export const ids=[6926];export const modules={19885:(e,a,r)=>{r.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:r}=e;const t=Object.entries(a).map(([a,t])=>[a,a=>r.call(e,new t(a))])
;return Object.assign(e,Object.fromEntries(t))}},96926:(e,a,r)=>{r.r(a);r.d(a,{make:()=>make});var t=r(74469)
;var o=r(59952);var i=r(41094);var n=r(79093);var c=r(66512);var s=r(39320);var v=r(71946);var g=r(63306);var l=r(38421)
;var u=r(71982);var m=r(97631);var p=r(41739);var d=r(13260);var b=r(34049);var y=r(30502);var f=r(46229);var I=r(79787)
;var R=r(74211);var h=r(19885);const w={batchDeleteImage:t.w,batchGetImage:o.P,
batchGetRepositoryScanningConfiguration:i.T,createRepository:n.W,describeImageScanFindings:c.T,describeImages:s.j,
describeRepositories:v.p,describeRepositoryCreationTemplates:g.v,getAuthorizationToken:l.E,getDownloadUrlForLayer:u.p,
getLifecyclePolicy:m.O,listTagsForResource:p.a,putImageScanningConfiguration:d.B,putImageTagMutability:b.c,
putLifecyclePolicy:y.R,startImageScan:f.Q,tagResource:I.e};function make(e){return(0,h.u)(new R.S(e),w)}}};
