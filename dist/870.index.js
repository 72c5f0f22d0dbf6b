export const id=870;export const ids=[870];export const modules={60870:(e,t,s)=>{s.d(t,{parseJUnit:()=>parseJUnit})
;var r=s(59800);const n=5e4;const i=50;const o=1e3;const a=1e4;function parseJUnit(e){const t=[];const s=[];const c=[]
;let l;const u=new r.wT;u.on("error",e=>{throw new Error(`is no XML (${readable(e.message)})`)});u.on("doctype",()=>{
throw new Error("has a DOCTYPE, which no report of tests needs")});u.on("opentag",({name:e,attributes:r})=>{
const a=c.at(-1)
;if(a===void 0&&e!=="testsuites"&&e!=="testsuite")throw new Error(`begins with <${e.slice(0,50)}>, where a JUnit file has <testsuites>`)
;if(c.push(e)>i)throw new Error(`has more than ${i} elements in one another`)
;if(e==="testsuite")s.push(r["name"]?.slice(0,o)||"tests");if(e==="testcase"){
if(t.length===n)throw new Error(`has more than ${n} tests`);l={attributes:r}}if(l&&a==="testcase")result(l,e,r)})
;const heard=e=>{const t=l?.failure;const[s,r]=[c.at(-1),c.at(-2)]
;if(t&&r==="testcase"&&(s==="failure"||s==="error"))t.text=(t.text+e).slice(0,a)};u.on("text",heard);u.on("cdata",heard)
;u.on("closetag",({name:e})=>{c.pop();if(e==="testsuite")s.pop();if(e!=="testcase"||l===void 0)return
;t.push(caseOf(l,s.at(-1)??"tests"));l=void 0});u.write(e.replace(/^\ufeff/,"")).close();return t}
function result(e,t,{type:s,message:r}){if(t==="skipped")e.skipped=true;if(t!=="failure"&&t!=="error")return
;e.failure??={type:s?.slice(0,o)||t,message:r?.slice(0,a)??"",text:""}}
function caseOf({attributes:e,skipped:t,failure:s},r){const{name:n="",classname:i,file:a,time:c=""}=e
;const l=Number(c.replaceAll(",",""));return{suite:r,name:n.slice(0,o)||"a test without a name",...i&&{
classname:i.slice(0,o)},...a&&{file:a.slice(0,o)},seconds:l>0&&Number.isFinite(l)?l:0,...s?{failure:{...s,
text:s.text.trim()}}:t&&{skipped:t}}}function readable(e){
return e.slice(0,200).replace(/^(\d+):(\d+): /,"line $1, column $2: ")}}};
