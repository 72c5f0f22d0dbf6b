export const id=6926;export const ids=[6926];export const modules={19885:(e,a,t)=>{t.d(a,{u:()=>withCalls})
;function withCalls(e,a){const{send:t}=e;const r=Object.entries(a).map(([a,r])=>[a,a=>t.call(e,new r(a))])
;return Object.assign(e,Object.fromEntries(r))}},96926:(e,a,t)=>{t.r(a);t.d(a,{make:()=>make});var r=t(74469)
;var i=t(59952);var n=t(41094);var o=t(79093);var c=t(66512);var s=t(39320);var v=t(71946);var g=t(63306);var u=t(38421)
;var l=t(97631);var m=t(41739);var p=t(13260);var b=t(34049);var d=t(30502);var y=t(46229);var f=t(79787);var I=t(74211)
;var R=t(19885);const h={batchDeleteImage:r.w,batchGetImage:i.P,batchGetRepositoryScanningConfiguration:n.T,
createRepository:o.W,describeImageScanFindings:c.T,describeImages:s.j,describeRepositories:v.p,
describeRepositoryCreationTemplates:g.v,getAuthorizationToken:u.E,getLifecyclePolicy:l.O,listTagsForResource:m.a,
putImageScanningConfiguration:p.B,putImageTagMutability:b.c,putLifecyclePolicy:d.R,startImageScan:y.Q,tagResource:f.e}
;function make(e){return(0,R.u)(new I.S(e),h)}}};
