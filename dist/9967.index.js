export const id=9967;export const ids=[9967];export const modules={29967:(o,s,t)=>{t.r(s);t.d(s,{publisher:()=>publisher
});var r=t(17624);var n=t(14115);var e=t(14473);var a=t(68617);function publisher(o){
const{inputs:s,run:t,ports:c,log:i}=o;return{async open(p){await(0,e.dP)(s["scan-allow"]);const u=(0,
r.s)(s,t,c.clock.now());const l=await(0,a.R)([p],s,u.movable,c,i);(0,e.f1)(l,s,i);const[{repository:d}]=l;return{
repository:d,async publish({digest:s,key:t,from:r}){const e={source:d,repository:d,digest:s,close:async()=>{}}
;const a=await(0,n.N)(e,r,t,u,o);const{images:c,...i}=await(0,n.m)(e,t,a,l,o,[]);return{...i,image:c[0]??""}}}}}}}};
