export const id=2227;export const ids=[2227];export const modules={12227:(e,t,s)=>{s.d(t,{reportOf:()=>reportOf})
;function checkCase({check:e,passed:t,p50:s=0,word:n="no data",why:o="",came:c=""}){const r=c===""?o:`${o}\n${c}`
;return{name:e,seconds:s/1e3,...!t&&{failure:{type:n,message:`${n}: ${o}`,text:r}}}}const n="smoke-test"
;function junit(e,t,s){const o=new Map(e.length===0?[[n,[]]]:[]);for(const t of e){const{suite:e=n}=t;const s=o.get(e)
;if(s)s.push(t);else o.set(e,[t])}const c=new Date(t*1e3).toISOString().slice(0,19)
;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="${n}" ${counts(e,s)}>`,...[...o].flatMap(([e,t])=>[`  <testsuite name="${xml(e)}" ${counts(t,e===n?s:sum(t))} timestamp="${c}">`,...t.map(testCase),"  </testsuite>"]),"</testsuites>",""].join("\n")
}function counts(e,t){const s=e.filter(({failure:e})=>e!==void 0).length;const n=e.filter(e=>e.skipped).length
;return`tests="${e.length}" failures="${s}" errors="0" skipped="${n}" time="${t.toFixed(3)}"`}function sum(e){
return e.reduce((e,{seconds:t})=>e+t,0)}function testCase({name:e,seconds:t,classname:s=n,file:o,skipped:c,failure:r}){
const i=o===void 0?"":` file="${xml(o)}"`
;const a=`    <testcase classname="${xml(s)}" name="${xml(e)}"${i} time="${t.toFixed(4)}"`
;if(r===void 0)return c?`${a}><skipped/></testcase>`:`${a}/>`;const{type:l,message:u,text:f}=r
;return[`${a}>`,`      <failure type="${xml(l)}" message="${xml(u)}">${xml(f)}</failure>`,"    </testcase>"].join("\n")}
const o=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;function xml(e){
return e.replaceAll(o,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
}function reportOf({asked:e,tests:t,end:s},n,o){const c=[...e.verdicts.map(checkCase),...t?.cases??[],...s?.cases??[]]
;return junit(c,n,o)}}};
