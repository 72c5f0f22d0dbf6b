export const id=9967;export const ids=[9967];export const modules={29967:(s,t,o)=>{o.r(t);o.d(t,{publisher:()=>publisher
});var a=o(91973);var n=o(82375);var r=o(68324);var e=o(81331);var i=o(14473);var c=o(4152);var l=o(68617)
;function publisher(s){const{inputs:t,run:o,ports:u,log:p}=s;return{async open(d){await(0,i.dP)(t["scan-allow"])
;const w=(0,r.s)(t,o,u.clock.now());const y=await(0,l.R)([d],t,w.movable,u,p);(0,i.f1)(y,t,p);const[{repository:m}]=y
;const pushedAs=({digest:s})=>({source:m,repository:m,digest:s,close:async()=>{}});const tagsOf=async s=>await(0,
e.Nj)(pushedAs(s),s.from,s.key,w,o);return{repository:m,async look(s){const t=await tagsOf(s);const o=await(0,
n.DT)(m,s.digest);const r=t.fixed.some(s=>(0,a.Eu)(s,o));const e=r?await m.manifest(s.digest):void 0
;const[i]=await Promise.all([(0,c.bo)(m,t),e&&(0,n.tj)(m,e)]);return i},async publish(t,a){const n=await tagsOf(t);(0,
e.DS)(w,o,p);const{images:r,...i}=await(0,e.mk)(pushedAs(t),t.key,n,y,s,[],a);return{...i,image:r[0]??""}}}}}}}};
